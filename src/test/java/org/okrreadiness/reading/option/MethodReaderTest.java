package org.okrreadiness.reading.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.testing.ObservedCases.COACH;
import static org.okrreadiness.testing.ObservedCases.diagnose;
import static org.okrreadiness.testing.ObservedCases.said;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.decide.need.CaseDiagnosis;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.Observed;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading.Reason;

/** What a result says of the method beside the key of a diagnosis. */
class MethodReaderTest {

    private static final NeedDiagnosis METHOD = ShippedNeed.read();

    private static OptionReading read(Diagnose task) {
        CaseDiagnosis found = CaseDiagnosis.of(METHOD, task).orElseThrow();
        return new MethodReader(found, new Messages(Locale.UK)).read();
    }

    private static List<String> texts(OptionReading reading, String name) {
        return reading.reasons().stream()
                .filter(reason -> reason.name().equals(name))
                .map(Reason::text)
                .toList();
    }

    @Test
    void saysThatTheTwoComeToTheSameAndWhatSpeaksForAndAgainst() {
        OptionReading reading = read(diagnose(Help.COACHING, Cause.MANAGER_CAPABILITY, COACH, "Not needed."));
        assertThat(reading.comparison()).isEqualTo("It comes to what the key says: Coaching.");
        assertThat(texts(reading, "Begins with")).containsExactly("Managers cannot yet lead the conversations");
        assertThat(texts(reading, "For it").get(0))
                .isEqualTo("Managers need practice with somebody who gives feedback."
                        + " In the case: Seen of coaching-questions.");
        assertThat(texts(reading, "Against it")).isNotEmpty();
        assertThat(texts(reading, "Rests on").get(0))
                .startsWith("6 of 32 statements; seen by: Sponsor, Programme lead, Team member. ");
        assertThat(texts(reading, "Why they differ")).isEmpty();
    }

    @Test
    void tellsTheMethodFromTheKeyThatMarked() {
        assertThat(texts(read(diagnose(Help.COACHING, Cause.TRUST, COACH, "")), "What it is"))
                .singleElement()
                .asString()
                .endsWith("It marked nothing: your marks come from the key.");
    }

    @Test
    void namesBothWhereTheyDifferWithTheReasonOfTheAuthor() {
        OptionReading reading = read(diagnose(Help.NOTHING_YET, Cause.TRUST, COACH, "One word of hers comes first.\n"));
        assertThat(reading.comparison()).isEqualTo("It comes to: Coaching. The key says: Nothing yet.");
        assertThat(texts(reading, "Why they differ")).containsExactly("One word of hers comes first.");
    }

    @Test
    void saysSoWhereTheyDifferAndNobodySaysWhy() {
        OptionReading reading = read(diagnose(Help.COACHING, Cause.TRUST, COACH, ""));
        assertThat(reading.comparison()).isEqualTo("It comes to what the key says, Coaching, and begins elsewhere.");
        assertThat(texts(reading, "Why they differ").get(0)).startsWith("The author of the key does not say.");
    }

    @Test
    void claimsNothingWhereTooLittleIsSaid() {
        OptionReading reading = read(diagnose(Help.CERTIFICATION, Cause.TRUST, COACH.subList(0, 2), ""));
        assertThat(reading.comparison()).startsWith("What people in the case say is too little");
        assertThat(reading.reasons()).extracting(Reason::name).containsExactly("Rests on", "What it is");
    }

    @Test
    void hasAGroundForAHelpThatNoCauseAsksFor() {
        assertThat(read(diagnose(Help.NOTHING_YET, Cause.TRUST, everythingInOrder(), ""))
                        .reasons())
                .filteredOn(reason -> reason.name().equals("For it"))
                .extracting(Reason::text)
                .containsExactly("Enough is known, and nothing stands out that help would mend.");
    }

    /** Every statement answered so that it speaks for nothing. */
    private static List<Observed.Said> everythingInOrder() {
        List<String> bad = List.of(
                "strategy-overtaken",
                "tradeoffs-added",
                "tradeoffs-too-many",
                "reviews-pressed-out",
                "trust-safe-targets",
                "trust-in-appraisal",
                "sponsor-bypass",
                "coaching-depends",
                "coaching-steps-back",
                "wording-activity",
                "knowledge-not-used");
        return METHOD.questionnaire().ids().stream()
                .map(id -> said(id, "programme-lead", bad.contains(id) ? "never" : "always"))
                .toList();
    }
}
