package org.okrreadiness.service.records.verify;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.crypto.Fingerprint;
import org.okrreadiness.domain.rubric.Phrase;

/** Checks whatever somebody was handed: a credential, a certificate, a QR code, a picture of one, an exported file. */
public final class Verification {

    private final List<SignedReader> readers;
    private final KnownIssuers issuers;
    private final Clock clock;

    /**
     * @param readers in the order in which they are asked
     * @param clock says what day it is, in the zone of whoever checks
     */
    public Verification(List<SignedReader> readers, KnownIssuers issuers, Clock clock) {
        this.readers = List.copyOf(readers);
        this.issuers = issuers;
        this.clock = clock;
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

    private static Verdict judge(
            Statement statement, KnownIssuers.Known known, Optional<LocalDate> expired, LocalDate today) {
        if (!known.standing().isTrusted()) {
            return new Verdict.StolenKey(statement, known);
        }
        if (expired.isPresent()) {
            return new Verdict.Expired(statement, known, expired.get());
        }
        // It is tomorrow already where some people are.
        return statement
                .beginsAfter(today.plusDays(1))
                .<Verdict>map(from -> new Verdict.NotYet(statement, known, from))
                .orElseGet(() -> new Verdict.Genuine(statement, known));
    }
}
