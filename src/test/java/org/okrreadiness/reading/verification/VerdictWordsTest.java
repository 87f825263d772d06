package org.okrreadiness.reading.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.credential.QrText;
import org.okrreadiness.export.credential.AchievementCredential;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.verify.IssuerStanding;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.Verdict;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;
import org.okrreadiness.testing.SampleVerification;
import org.okrreadiness.wording.Words;

class VerdictWordsTest {

    private static final LocalDate TODAY = SampleRecords.ACHIEVED.plusDays(30);

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final VerdictWords words = new VerdictWords(messages, ZoneOffset.UTC);
    private final SampleIssuer school = SampleIssuer.school();
    private final SampleIssuer other = new SampleIssuer("Northern Rail Academy", 7);
    private final String qr =
            QrText.write("Maya", SampleRecords.of(SampleRecords.maya(), school), school, SampleRecords.ISSUED);

    private VerdictReading read(SampleIssuer own, LocalDate today, String text) {
        return words.of(SampleVerification.of(own, today).of(text));
    }

    @Test
    void saysThatItIsGenuineAndWhatItSays() {
        VerdictReading reading = read(school, TODAY, qr);
        assertThat(reading.tone()).isEqualTo(VerdictReading.Tone.GOOD);
        assertThat(reading.headline())
                .isEqualTo("Genuine: Harbour School of Goals signed exactly this, and it holds today.");
        assertThat(reading.content())
                .containsExactly(
                        "About: Maya",
                        "Writing: sound, band emerging to sound, score 64 of 100; evidence: written; sealed; shown on 28 September"
                                + " 2026; holds until 28 September 2027",
                        "Facilitation: strong; evidence: on the job; at work; shown on 28 September 2026; holds until 28"
                                + " September 2027",
                        "It is about capability and is no appraisal.");
    }

    @Test
    void saysPlainlyThatSomethingWasOnlyPractised() {
        CapabilityRecord practised = SampleRecords.practised(SampleRecords.maya(), school);
        String credential = new String(
                new AchievementCredential(messages, school, SampleRecords.ISSUED, false)
                        .asJwt(SampleRecords.maya(), practised),
                StandardCharsets.US_ASCII);
        String code = QrText.write("Maya", List.of(practised), school, SampleRecords.ISSUED);
        for (String text : List.of(credential, code)) {
            assertThat(read(school, TODAY, text).content().get(1))
                    .contains("shown in practice, with live feedback; meets no requirement");
        }
    }

    @Test
    void saysSinceWhenItHasExpired() {
        VerdictReading reading = read(school, SampleRecords.ACHIEVED.plusYears(2), qr);
        assertThat(reading.tone()).isEqualTo(VerdictReading.Tone.BAD);
        assertThat(reading.headline()).contains("expired").contains("since 28 September 2027");
    }

    @Test
    void warnsOfANameAnybodyCanWrite() {
        VerdictReading reading = read(other, TODAY, qr);
        assertThat(reading.tone()).isEqualTo(VerdictReading.Tone.CARE);
        assertThat(reading.lines().get(0)).contains("Harbour School of Goals").contains("Anybody can write any name");
        assertThat(reading.lines().get(1))
                .contains(SampleVerification.key(school).fingerprint());
    }

    @Test
    void saysThatItWasChangedAndGivesNothingOfItsContent() {
        VerdictReading reading = read(school, TODAY, qr.substring(0, 60) + "0" + qr.substring(61));
        assertThat(reading.tone()).isEqualTo(VerdictReading.Tone.BAD);
        assertThat(reading.headline()).startsWith("Changed");
        assertThat(reading.content()).isEmpty();
    }

    @Test
    void saysThatWhoItIsAboutIsHidden() {
        String json = new String(
                new AchievementCredential(messages, school, SampleRecords.ISSUED, false)
                        .withProof(SampleRecords.maya(), SampleRecords.writing(SampleRecords.maya(), school)),
                StandardCharsets.UTF_8);
        assertThat(read(school, TODAY, json).content().get(0)).contains("cannot be read");
    }

    @Test
    void hasWordsForEveryStandingAndEveryForm() {
        for (IssuerStanding standing : IssuerStanding.values()) {
            assertThat(standing == IssuerStanding.UNKNOWN || messages.has("verify.standing." + Words.kebab(standing)))
                    .isTrue();
        }
        for (Statement.Form form : Statement.Form.values()) {
            assertThat(messages.has("verify.form." + Words.kebab(form))).isTrue();
        }
        assertThat(words.of(new Verdict.NotOurs(Phrase.of("verify.not-ours.kind")))
                        .headline())
                .isEqualTo("This cannot be checked here.");
    }
}
