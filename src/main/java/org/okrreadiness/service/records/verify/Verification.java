package org.okrreadiness.service.records.verify;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.crypto.Fingerprint;
import org.okrreadiness.domain.rubric.Phrase;

/** Checks whatever somebody was handed: a credential, a certificate, a QR code, a picture of one, an exported file. */
public final class Verification {

    private final List<SignedReader> readers;
    private final KnownIssuers issuers;
    private final Lists lists;
    private final Clock clock;

    /**
     * @param readers in the order in which they are asked
     * @param lists of what was withdrawn
     * @param clock says what day it is, in the zone of whoever checks
     */
    public Verification(List<SignedReader> readers, KnownIssuers issuers, Lists lists, Clock clock) {
        this.readers = List.copyOf(readers);
        this.issuers = issuers;
        this.lists = lists;
        this.clock = clock;
    }

    /** The same, looking into these lists of withdrawn records as well. */
    public Verification beside(List<WithdrawnList> others) {
        return new Verification(readers, issuers, lists.and(others), clock);
    }

    /** @throws org.okrreadiness.service.UnreadableInputException when the file cannot be read at all */
    public Verdict of(Path file) {
        return of(Offered.file(file));
    }

    /** @param text out of a QR code, or a pasted credential */
    public Verdict of(String text) {
        return of(Offered.text(text));
    }

    public Verdict of(Offered offered) {
        return readers.stream()
                .flatMap(reader -> reader.examine(offered).stream())
                .findFirst()
                .map(this::judge)
                .orElseGet(() -> new Verdict.NotOurs(Phrase.of("verify.not-ours.kind")));
    }

    private Verdict judge(Examined examined) {
        if (examined instanceof Examined.Signed signed) {
            return judge(signed.statement());
        }
        return examined instanceof Examined.Broken broken
                ? new Verdict.Changed(broken.what())
                : new Verdict.NotOurs(((Examined.Uncheckable) examined).why());
    }

    private Verdict judge(Statement statement) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> expired = statement.expiredOn(today);
        String key = statement.signer().key();
        return issuers.find(key)
                .map(known -> judge(statement, known, expired, today))
                .orElseGet(() -> {
                    String fingerprint = Fingerprint.of(HexFormat.of().parseHex(key));
                    return new Verdict.UnknownIssuer(statement, fingerprint, expired);
                });
    }

    private Verdict judge(Statement statement, KnownIssuers.Known known, Optional<LocalDate> expired, LocalDate today) {
        if (!known.standing().isTrusted()) {
            return new Verdict.StolenKey(statement, known);
        }
        List<WithdrawnList> theirs = theirs(statement);
        Optional<Verdict> withdrawn = withdrawn(statement, known, theirs);
        if (withdrawn.isPresent()) {
            return withdrawn.get();
        }
        if (expired.isPresent()) {
            return new Verdict.Expired(statement, known, expired.get());
        }
        // It is tomorrow already where some people are.
        return statement
                .beginsAfter(today.plusDays(1))
                .<Verdict>map(from -> new Verdict.NotYet(statement, known, from))
                .orElseGet(() -> new Verdict.Genuine(statement, known, lookup(statement, theirs)));
    }

    /** The lists of whoever signed a statement, the newest first. */
    private List<WithdrawnList> theirs(Statement statement) {
        return statement.status().isEmpty()
                ? List.of()
                : lists.all().stream()
                        .filter(list -> issuers.isSameIssuer(
                                statement.signer().key(), list.signer().key()))
                        .sorted(Comparator.comparing(WithdrawnList::at).reversed())
                        .toList();
    }

    /** What was withdrawn once stays so, whatever a later list may say. */
    private static Optional<Verdict> withdrawn(
            Statement statement, KnownIssuers.Known known, List<WithdrawnList> theirs) {
        return statement
                .status()
                .flatMap(status -> theirs.stream()
                        .filter(list -> list.withdraws(status))
                        .findFirst()
                        .map(list -> new Verdict.Withdrawn(
                                statement,
                                known,
                                theirs.stream()
                                        .flatMap(one -> one.words(status).stream())
                                        .findFirst(),
                                list.at())));
    }

    private static Lookup lookup(Statement statement, List<WithdrawnList> theirs) {
        if (statement.status().isEmpty()) {
            return statement.form() == Statement.Form.EXPORT ? Lookup.NOT_ASKED : Lookup.NAMELESS;
        }
        StatusReference status = statement.status().get();
        // What names no list was given out before there were any; every list of its issuer says whether it was
        // withdrawn.
        return theirs.stream()
                .filter(list -> !status.isStated() || list.covers(status))
                .findFirst()
                .map(list -> new Lookup(Lookup.Kind.STANDS, Optional.of(list.at())))
                .orElseGet(() -> new Lookup(
                        Lookup.Kind.NO_LIST,
                        theirs.stream().map(WithdrawnList::at).findFirst()));
    }
}
