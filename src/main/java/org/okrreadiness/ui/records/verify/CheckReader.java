package org.okrreadiness.ui.records.verify;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.verification.VerdictReading;
import org.okrreadiness.reading.verification.VerdictReading.Tone;
import org.okrreadiness.reading.verification.VerdictWords;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.desk.Checking;
import org.okrreadiness.service.records.verify.About;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.service.records.verify.IssuerStanding;
import org.okrreadiness.service.records.verify.KnownIssuers;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.Verdict;

/** Checks one thing and puts into words what became of it. */
final class CheckReader {

    private final Messages messages;
    private final Clock clock;
    private final VerdictWords words;
    private final ListReader lists;

    CheckReader(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        this.words = new VerdictWords(messages, clock.getZone());
        this.lists = new ListReader(messages, clock.getZone());
    }

    /** Reads and checks; long work for large files. One that cannot be read keeps no other from being checked. */
    Checked check(Source source, Checking with) {
        try {
            Offered offered = source.offered();
            if (lists.looksLikeOne(offered, with)) {
                return lists.read(source, name(source), offered, with);
            }
            Verdict verdict = with.verification().of(offered);
            if (verdict instanceof Verdict.NotOurs) {
                Optional<IssuerCard> card = with.issuers().flatMap(issuers -> card(issuers, offered));
                if (card.isPresent()) {
                    return card(source, card.get(), with.issuers().orElseThrow());
                }
            }
            return checked(source, verdict, with);
        } catch (UnreadableInputException unreadable) {
            return checked(source, new Verdict.NotOurs(unreadable.phrase()), with);
        }
    }

    /** Whether it says of other things whether they still stand. */
    boolean isList(Source source, Checking with) {
        try {
            return lists.looksLikeOne(source.offered(), with);
        } catch (UnreadableInputException unreadable) {
            return false;
        }
    }

    private static Optional<IssuerCard> card(KnownIssuers issuers, Offered offered) {
        try {
            return offered.bytes().length == 0 ? Optional.empty() : Optional.of(issuers.read(offered.bytes()));
        } catch (UnreadableInputException noCard) {
            return Optional.empty();
        }
    }

    private Checked checked(Source source, Verdict verdict, Checking with) {
        VerdictReading reading = words.of(verdict);
        Optional<IssuerCard> unknown = Optional.empty();
        if (verdict instanceof Verdict.UnknownIssuer issuer) {
            if (with.issuers().isPresent()) {
                unknown = Optional.of(proposed(issuer.statement()));
            } else {
                reading = with(reading, messages.get("checking.alone"));
            }
        }
        Optional<About> hidden = statement(verdict)
                .map(Statement::about)
                .filter(about -> about.name().isEmpty() && !about.hidden().isEmpty());
        return new Checked(
                source, name(source), Checked.Kind.valueOf(verdict.kind().name()), reading, hidden, unknown);
    }

    private static VerdictReading with(VerdictReading reading, String line) {
        List<String> lines = new ArrayList<>(reading.lines());
        lines.add(0, line);
        return new VerdictReading(reading.tone(), reading.headline(), lines, reading.content());
    }

    private static Optional<Statement> statement(Verdict verdict) {
        if (verdict instanceof Verdict.Genuine genuine) {
            return Optional.of(genuine.statement());
        }
        if (verdict instanceof Verdict.Withdrawn withdrawn) {
            return Optional.of(withdrawn.statement());
        }
        if (verdict instanceof Verdict.Expired expired) {
            return Optional.of(expired.statement());
        }
        if (verdict instanceof Verdict.NotYet early) {
            return Optional.of(early.statement());
        }
        if (verdict instanceof Verdict.UnknownIssuer unknown) {
            return Optional.of(unknown.statement());
        }
        return verdict instanceof Verdict.StolenKey stolen ? Optional.of(stolen.statement()) : Optional.empty();
    }

    /** The card somebody without one would have made: of the key alone, under the name that was signed. */
    private IssuerCard proposed(Statement statement) {
        Instant now = clock.instant();
        String name = statement.signer().name().isBlank()
                ? messages.get("checking.nameless")
                : statement.signer().name();
        IssuerKey key =
                new IssuerKey(statement.signer().key(), statement.signedAt().orElse(now), Optional.empty());
        return new IssuerCard(name, List.of(key), now);
    }

    private Checked card(Source source, IssuerCard card, KnownIssuers issuers) {
        Optional<KnownIssuers.Known> known = issuers.find(card.current().publicKey());
        boolean isRelied = known.filter(one -> one.standing().isTrusted()).isPresent();
        boolean isStolen =
                known.filter(one -> one.standing() == IssuerStanding.STOLEN).isPresent();
        String line = isStolen ? "checking.card.stolen" : isRelied ? "checking.card.known" : "checking.card.compare";
        VerdictReading reading = new VerdictReading(
                isStolen ? Tone.BAD : isRelied ? Tone.GOOD : Tone.CARE,
                messages.get("checking.card", card.name()),
                List.of(messages.get(line, card.current().fingerprint())),
                List.of());
        Optional<IssuerCard> offered = known.isEmpty() ? Optional.of(card) : Optional.empty();
        return new Checked(source, name(source), Checked.Kind.CARD, reading, Optional.empty(), offered);
    }

    private String name(Source source) {
        return source.file()
                .map(file -> file.getFileName().toString())
                .orElseGet(() -> messages.get("checking.pasted"));
    }
}
