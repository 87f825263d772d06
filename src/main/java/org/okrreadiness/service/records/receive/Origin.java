package org.okrreadiness.service.records.receive;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.crypto.Fingerprint;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.verify.IssuerStanding;
import org.okrreadiness.service.records.verify.KnownIssuers;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.Verdict;
import org.okrreadiness.service.records.verify.Verification;

/** Whether a file and everything in it come from issuers that are relied on here. */
public final class Origin {

    private final Verification verification;
    private final KnownIssuers issuers;

    public Origin(Verification verification, KnownIssuers issuers) {
        this.verification = verification;
        this.issuers = issuers;
    }

    /**
     * A record's signature says which person it is about only by an id; what that person is called is vouched for by the seal beside the
     * file alone.
     *
     * @return who sealed it
     * @throws ReadinessException when it is not as it was written, or not by anybody who is relied on
     */
    KnownIssuers.Known requireSealed(Path file) {
        Verdict verdict = verification.of(file);
        if (verdict instanceof Verdict.UnknownIssuer unknown) {
            throw refused(
                    "problem.receive.unknown-sender",
                    file.toString(),
                    unknown.statement().signer().name(),
                    unknown.fingerprint());
        }
        if (verdict instanceof Verdict.StolenKey stolen) {
            throw stolen(stolen.issuer());
        }
        if (verdict instanceof Verdict.Changed) {
            throw refused("problem.receive.changed", file.toString());
        }
        if (verdict instanceof Verdict.Genuine genuine && genuine.statement().form() == Statement.Form.EXPORT) {
            return genuine.issuer();
        }
        throw refused("problem.receive.no-seal", file.toString());
    }

    /**
     * @throws ReadinessException when one of them is not as it was signed, not by anybody who is relied on, or calls somebody what no
     *     register can keep
     */
    void requireKnown(List<Received> all, StopSignal stop) {
        for (Received one : all) {
            stop.requireNot();
            if (!one.person().isKeepable()) {
                throw refused("problem.receive.words", one.person().id().toString());
            }
            CapabilityRecord record = one.record();
            if (!RecordSealing.isGenuine(record)) {
                throw refused(
                        "problem.receive.record-changed",
                        record.id().toString(),
                        one.person().name());
            }
            requireKnown(record.issue().issuerKey());
        }
    }

    private void requireKnown(String key) {
        Optional<KnownIssuers.Known> known = issuers.find(key);
        if (known.isEmpty()) {
            throw refused(
                    "problem.receive.unknown-issuer",
                    Fingerprint.of(HexFormat.of().parseHex(key)));
        }
        if (known.get().standing() == IssuerStanding.STOLEN) {
            throw stolen(known.get());
        }
    }

    private static ReadinessException stolen(KnownIssuers.Known issuer) {
        return refused("problem.receive.stolen", issuer.name(), issuer.key().fingerprint());
    }

    private static ReadinessException refused(String key, String... arguments) {
        return new ReadinessException(Phrase.of(key, arguments));
    }
}
