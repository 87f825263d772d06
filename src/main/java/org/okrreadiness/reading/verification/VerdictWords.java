package org.okrreadiness.reading.verification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.verify.KnownIssuers;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.Verdict;
import org.okrreadiness.wording.Words;

/** Puts verdicts into words. */
public final class VerdictWords {

    private final Messages messages;
    private final ContentWords content;
    private final WithdrawalWords withdrawal;
    private final ZoneId zone;
    private final DateTimeFormatter day;

    /** @param zone of whoever reads */
    public VerdictWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", messages.locale());
        this.content = new ContentWords(messages, day);
        this.withdrawal = new WithdrawalWords(messages, day, zone);
    }

    public VerdictReading of(Verdict verdict) {
        if (verdict instanceof Verdict.Genuine genuine) {
            return known(
                    VerdictReading.Tone.GOOD,
                    "verify.genuine",
                    genuine.statement(),
                    genuine.issuer(),
                    "",
                    withdrawal.lookup(genuine.lookup(), genuine.issuer().name()));
        }
        if (verdict instanceof Verdict.Withdrawn withdrawn) {
            return known(
                    VerdictReading.Tone.BAD,
                    "verify.withdrawn",
                    withdrawn.statement(),
                    withdrawn.issuer(),
                    "",
                    withdrawal.of(withdrawn));
        }
        if (verdict instanceof Verdict.Expired expired) {
            return known(
                    VerdictReading.Tone.BAD,
                    "verify.expired",
                    expired.statement(),
                    expired.issuer(),
                    words(expired.since()),
                    List.of());
        }
        if (verdict instanceof Verdict.NotYet early) {
            return known(
                    VerdictReading.Tone.CARE,
                    "verify.not-yet",
                    early.statement(),
                    early.issuer(),
                    words(early.from()),
                    List.of());
        }
        if (verdict instanceof Verdict.UnknownIssuer unknown) {
            return unknown(unknown);
        }
        if (verdict instanceof Verdict.StolenKey stolen) {
            return known(VerdictReading.Tone.BAD, "verify.stolen", stolen.statement(), stolen.issuer(), "", List.of());
        }
        if (verdict instanceof Verdict.Changed changed) {
            return bad("verify.changed", Words.of(messages, changed.what()));
        }
        return bad("verify.not-ours", Words.of(messages, ((Verdict.NotOurs) verdict).why()));
    }

    private String words(LocalDate date) {
        return day.format(date);
    }

    private VerdictReading bad(String headline, String why) {
        return new VerdictReading(VerdictReading.Tone.BAD, messages.get(headline), List.of(why), List.of());
    }

    private VerdictReading known(
            VerdictReading.Tone tone,
            String headline,
            Statement statement,
            KnownIssuers.Known issuer,
            String date,
            List<String> first) {
        List<String> lines = new ArrayList<>(first);
        lines.add(messages.get(
                "verify.standing." + Words.kebab(issuer.standing()),
                issuer.name(),
                issuer.key().fingerprint()));
        addSigned(lines, statement);
        return new VerdictReading(tone, messages.get(headline, issuer.name(), date), lines, content.of(statement));
    }

    private VerdictReading unknown(Verdict.UnknownIssuer verdict) {
        Statement statement = verdict.statement();
        List<String> lines = new ArrayList<>();
        String name = statement.signer().name();
        lines.add(
                name.isBlank() ? messages.get("verify.unknown.nameless") : messages.get("verify.unknown.claims", name));
        lines.add(messages.get("verify.unknown.compare", verdict.fingerprint()));
        verdict.expiredSince().ifPresent(since -> lines.add(messages.get("verify.unknown.expired", words(since))));
        addSigned(lines, statement);
        return new VerdictReading(
                VerdictReading.Tone.CARE, messages.get("verify.unknown"), lines, content.of(statement));
    }

    private void addSigned(List<String> lines, Statement statement) {
        statement
                .signedAt()
                .ifPresent(at -> lines.add(
                        messages.get("verify.signed-at", words(at.atZone(zone).toLocalDate()))));
        lines.add(messages.get("verify.form." + Words.kebab(statement.form())));
    }
}
