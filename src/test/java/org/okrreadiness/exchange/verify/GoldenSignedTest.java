package org.okrreadiness.exchange.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.Said;
import org.okrreadiness.service.records.verify.Verdict;
import org.okrreadiness.service.records.verify.Verification;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;
import org.okrreadiness.testing.SampleVerification;

/** What was signed once stays genuine for every later version: these files are never made again. */
class GoldenSignedTest {

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = GoldenSignedTest.class.getResourceAsStream("golden/" + name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"credential-1.json", "credential-1.jwt", "qr-1.txt", "certificate-1.pdf"})
    void findsWhatWasSignedOnceGenuine(String name) throws IOException {
        Verification own = SampleVerification.of(SampleIssuer.school(), SampleRecords.ACHIEVED.plusDays(3));
        Verdict.Genuine genuine = (Verdict.Genuine) own.of(new Offered(golden(name), Optional.empty()));
        Said said = genuine.statement().said().get(0);
        assertThat(said.shown().orElseThrow().score()).isEqualTo(64);
        assertThat(said.conditions()).contains(Conditions.SEALED);
    }

    @Test
    void readsACardThatWasGivenOutOnce() throws IOException {
        IssuerCard card = new JsonIssuerCards().read(golden("issuer-card-1.json"));
        assertThat(card.name()).isEqualTo("Harbour School of Goals");
        assertThat(card.current().publicKey())
                .isEqualTo(SampleIssuer.school().issuer().publicKey());
    }
}
