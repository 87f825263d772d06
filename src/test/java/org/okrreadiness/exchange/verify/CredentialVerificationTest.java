package org.okrreadiness.exchange.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.exchange.credential.QrText;
import org.okrreadiness.export.credential.AchievementCredential;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.service.records.verify.IssuerStanding;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.Said;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.Verdict;
import org.okrreadiness.service.records.verify.Verification;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;
import org.okrreadiness.testing.SampleVerification;

class CredentialVerificationTest {

    private static final LocalDate TODAY = SampleRecords.ACHIEVED.plusDays(30);

    private final SampleIssuer school = SampleIssuer.school();
    private final SampleIssuer other = new SampleIssuer("Northern Rail Academy", 7);
    private final Person maya = SampleRecords.maya();
    private final CapabilityRecord record = SampleRecords.writing(maya, school);
    private final AchievementCredential credential =
            new AchievementCredential(new Messages(Locale.ENGLISH), school, SampleRecords.ISSUED, false);
    private final String json = new String(credential.withProof(maya, record), StandardCharsets.UTF_8);
    private final String jwt = new String(credential.asJwt(maya, record), StandardCharsets.UTF_8);
    private final String qr = QrText.write(maya.name(), SampleRecords.of(maya, school), school, SampleRecords.ISSUED);
    private final Verification own = SampleVerification.of(school, TODAY);

    @Test
    void findsOnesOwnCredentialGenuineAndReadsWhatItSays() {
        Verdict.Genuine genuine = (Verdict.Genuine) own.of(json);
        assertThat(genuine.issuer().standing()).isEqualTo(IssuerStanding.OWN);
        assertThat(genuine.issuer().name()).isEqualTo("Harbour School of Goals");
        Statement statement = genuine.statement();
        assertThat(statement.form()).isEqualTo(Statement.Form.CREDENTIAL);
        assertThat(statement.about().name()).isEmpty();
        assertThat(statement.about().matches("Maya@Example.org ")).isTrue();
        assertThat(statement.about().matches("Maya O'Neil-Ćosić")).isTrue();
        assertThat(statement.about().matches("maya@example.com")).isFalse();
        Said said = statement.said().get(0);
        assertThat(said.competency()).contains(Competency.WRITING);
        assertThat(said.shown().orElseThrow().level()).isEqualTo(Level.SOUND);
        assertThat(said.shown().orElseThrow().lowest()).isEqualTo(Level.EMERGING);
        assertThat(said.shown().orElseThrow().score()).isEqualTo(64);
        assertThat(said.strength()).contains(EvidenceStrength.WRITTEN);
        assertThat(said.from()).contains(SampleRecords.ACHIEVED);
        assertThat(said.until()).contains(record.validity().expiresOn());
    }

    @Test
    void findsTheSameInTheJwtAndInTheCode() {
        Statement fromJwt = ((Verdict.Genuine) own.of(jwt)).statement();
        assertThat(fromJwt.form()).isEqualTo(Statement.Form.JWT);
        assertThat(fromJwt.said())
                .isEqualTo(((Verdict.Genuine) own.of(json)).statement().said());
        Statement fromCode = ((Verdict.Genuine) own.of(qr)).statement();
        assertThat(fromCode.about().name()).contains(maya.name());
        assertThat(fromCode.signer().name()).isEqualTo("Harbour School of Goals");
        assertThat(fromCode.said())
                .extracting(said -> said.competency().orElseThrow())
                .containsExactly(Competency.WRITING, Competency.FACILITATION);
        assertThat(fromCode.said().get(0).shown()).contains(record.claim().shown());
        assertThat(fromCode.said().get(1).strength()).contains(EvidenceStrength.ON_THE_JOB);
    }

    @Test
    void saysSinceWhenItHasExpired() {
        LocalDate end = record.validity().expiresOn();
        for (String text : List.of(json, jwt, qr)) {
            assertThat(SampleVerification.of(school, end.minusDays(1)).of(text)).isInstanceOf(Verdict.Genuine.class);
            Verdict.Expired expired =
                    (Verdict.Expired) SampleVerification.of(school, end).of(text);
            assertThat(expired.since()).isEqualTo(end);
        }
    }

    @Test
    void saysWhenItSpeaksOfATimeToCome() {
        assertThat(SampleVerification.of(school, SampleRecords.ACHIEVED.minusDays(1))
                        .of(json))
                .isInstanceOf(Verdict.Genuine.class);
        assertThat(SampleVerification.of(school, SampleRecords.ACHIEVED.minusDays(2))
                        .of(json))
                .isInstanceOf(Verdict.NotYet.class);
    }

    @Test
    void tellsAnIssuerNobodyAcceptedFromOneThatWas() {
        Verdict.UnknownIssuer unknown =
                (Verdict.UnknownIssuer) SampleVerification.of(other, TODAY).of(json);
        assertThat(unknown.fingerprint())
                .isEqualTo(SampleVerification.key(school).fingerprint());
        assertThat(unknown.expiredSince()).isEmpty();
        IssuerCard card = new IssuerCard(
                "The school by the harbour", SampleVerification.card(school).keys(), SampleRecords.ISSUED);
        Verdict.Genuine accepted =
                (Verdict.Genuine) SampleVerification.of(other, TODAY, card).of(json);
        assertThat(accepted.issuer().standing()).isEqualTo(IssuerStanding.ACCEPTED);
        assertThat(accepted.issuer().name()).isEqualTo("The school by the harbour");
    }

    @Test
    void reliesOnAKeyThatWasReplacedAndNotOnOneThatWasStolen() {
        IssuerKey key = SampleVerification.key(school);
        IssuerKey now = SampleVerification.key(new SampleIssuer("Harbour School of Goals", 9));
        IssuerCard replaced = new IssuerCard(
                "Harbour",
                List.of(now, key.retired(SampleRecords.ISSUED, IssuerKey.Reason.REPLACED)),
                SampleRecords.ISSUED);
        IssuerCard stolen = new IssuerCard(
                "Harbour",
                List.of(now, key.retired(SampleRecords.ISSUED, IssuerKey.Reason.STOLEN)),
                SampleRecords.ISSUED);
        assertThat(SampleVerification.of(other, TODAY, replaced).of(json)).isInstanceOf(Verdict.Genuine.class);
        assertThat(SampleVerification.of(other, TODAY, stolen).of(json)).isInstanceOf(Verdict.StolenKey.class);
        // Somebody else cannot take a key from whoever uses it by listing it on their card.
        IssuerCard thief = new IssuerCard("A thief", stolen.keys(), SampleRecords.ISSUED);
        Verdict.Genuine still =
                (Verdict.Genuine) SampleVerification.of(other, TODAY, thief, SampleVerification.card(school))
                        .of(json);
        assertThat(still.issuer().name()).isEqualTo("Harbour School of Goals");
    }

    @Test
    void refusesACredentialWithAnyCharacterChanged() {
        refusesEveryChange(json, 23);
        refusesEveryChange(jwt, 11);
        refusesEveryChange(qr, 1);
    }

    @Test
    @Tag("slow")
    void refusesACredentialWithAnyCharacterChangedAtEveryPlace() {
        refusesEveryChange(json, 1);
        refusesEveryChange(jwt, 1);
    }

    /** At every so many places one character is replaced by a neighbour, which is the least that can be changed. */
    private void refusesEveryChange(String text, int every) {
        assertThat(own.of(text)).isInstanceOf(Verdict.Genuine.class);
        List<Integer> taken = IntStream.range(0, text.length())
                .filter(at -> at % every == 0)
                .filter(at -> own.of(changed(text, at)).isGood())
                .boxed()
                .toList();
        assertThat(taken).as("places at which a change was not noticed").isEmpty();
    }

    private static Offered changed(String text, int at) {
        char before = text.charAt(at);
        char after = before == 'z' || before == '9' || before > 126 ? 'a' : (char) (before + 1);
        String changed = text.substring(0, at) + after + text.substring(at + 1);
        return new Offered(changed.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    @Test
    void refusesACredentialWithAnythingAddedOrTakenAway() {
        assertThat(own.of(json.replaceFirst("\\{", "{\"nickname\":\"A\","))).isInstanceOf(Verdict.Changed.class);
        assertThat(own.of(json.replaceFirst("\\{", "{\"termsOfUse\":[{\"type\":\"A\"}],"))
                        .isGood())
                .isFalse();
        assertThat(own.of(json.replaceFirst("\"evidence\":\\[.*\\],\"proof\"", "\"proof\"")))
                .isInstanceOf(Verdict.Changed.class);
        assertThat(own.of(json.substring(0, json.length() - 1))).isInstanceOf(Verdict.Changed.class);
        assertThat(own.of(json + "{}")).isInstanceOf(Verdict.Changed.class);
        assertThat(own.of(
                        json.replaceFirst("\"validUntil\"", "\"validUntil\":\"2036-01-01T00:00:00Z\",\"validUntil\"")))
                .isInstanceOf(Verdict.Changed.class);
    }

    @Test
    void findsItGenuineWrittenInAnotherWay() {
        assertThat(own.of(json.replace("\":", "\" : ").replace(",\"", ",\n\"").replace("https :", "https:"))
                        .isGood())
                .isTrue();
    }

    @Test
    void refusesASignatureOfSomebodyElseUnderTheName() {
        SampleIssuer impostor = new SampleIssuer("Harbour School of Goals", 66);
        String forged = new String(
                new AchievementCredential(new Messages(Locale.ENGLISH), impostor, SampleRecords.ISSUED, false)
                        .withProof(maya, record),
                StandardCharsets.UTF_8);
        assertThat(own.of(forged)).isInstanceOf(Verdict.UnknownIssuer.class);
        String mixed = forged.replaceFirst("(\"issuer\":\\{\"id\":\")did:key:[A-Za-z0-9]+", "$1did:key:z6MkNobody");
        assertThat(own.of(mixed).isGood()).isFalse();
    }

    @Test
    void saysWhatItCannotCheck() {
        assertThat(own.of("Hello")).isInstanceOf(Verdict.NotOurs.class);
        assertThat(own.of("")).isInstanceOf(Verdict.NotOurs.class);
        assertThat(own.of("{}")).isInstanceOf(Verdict.NotOurs.class);
        assertThat(own.of("OKR1:")).isInstanceOf(Verdict.Changed.class);
    }
}
