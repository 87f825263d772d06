package org.okrreadiness.ui.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.BusyCohort;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.PreparedDesk;
import org.okrreadiness.testing.SampleHandingOut;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.moderation.PlanField.Name;

class PlanViewModelTest {

    private final PreparedDesk desk = BusyCohort.desk();
    private final UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
    private final PlanViewModel plan = new PlanViewModel(
            tools,
            new ModerationServices(
                    desk.desk, desk.cohort, new HandTurnedClock("2026-03-16T09:00:00Z"), SampleHandingOut.of()));

    @BeforeEach
    void opens() {
        plan.load();
    }

    private ModerationPlan inForce() {
        return desk.desk.cohorts().workbook(desk.cohort).cohort().plan();
    }

    private String wrong(Name name) {
        return plan.fields().stream()
                .filter(field -> field.name() == name)
                .findFirst()
                .orElseThrow()
                .wrongProperty()
                .get();
    }

    @Test
    void showsWhatIsInForce() {
        assertThat(plan.text(Name.BLIND).get()).isEqualTo("50");
        assertThat(plan.changedProperty().get()).isFalse();
    }

    @Test
    void saysWhatAFigureMayBe() {
        plan.text(Name.TOLERANCE).set("2");
        assertThat(wrong(Name.TOLERANCE)).isEqualTo("A whole number from 0 to 1.");
        assertThat(plan.changedProperty().get()).isFalse();
        plan.text(Name.TOLERANCE).set("1");
        assertThat(wrong(Name.TOLERANCE)).isEmpty();
        plan.text(Name.EXACT).set("99");
        assertThat(wrong(Name.ADJACENT)).contains("Not below");
        plan.text(Name.EXACT).set("80");
        assertThat(wrong(Name.ADJACENT)).isEmpty();
        assertThat(plan.changedProperty().get()).isTrue();
    }

    @Test
    void saysWhatAChangeDoesToWorkAlreadyDoneBeforeItIsInForce() {
        plan.text(Name.BLIND).set("0");
        plan.text(Name.APART).set("1");
        plan.look();
        PlanViewModel.Outlook outlook = plan.outlookProperty().get().orElseThrow();
        assertThat(outlook.lines().get(0)).startsWith("What was done stays on record");
        assertThat(outlook.of().shown()).isPositive();
        assertThat(inForce().apart()).isEqualTo(2);
        plan.confirm();
        assertThat(inForce().apart()).isEqualTo(1);
        assertThat(plan.changedProperty().get()).isFalse();
        assertThat(plan.outlookProperty().get()).isEmpty();
    }

    @Test
    void forgetsWhatItSaidWhenAFigureChanges() {
        plan.text(Name.BLIND).set("0");
        plan.look();
        plan.text(Name.BLIND).set("10");
        assertThat(plan.outlookProperty().get()).isEmpty();
        plan.confirm();
        assertThat(inForce().blind().percent()).isEqualTo(50);
    }

    @Test
    void letsStoppedMarkersOnWhereSeedsPassThatDidNot() {
        boolean stopped =
                desk.desk.oversight().figures().markers(desk.cohort).stream().anyMatch(marker -> marker.isStopped());
        assertThat(stopped).isTrue();
        plan.text(Name.FAILURES).set("99");
        plan.look();
        assertThat(plan.outlookProperty().get().orElseThrow().lines())
                .anyMatch(line -> line.contains("may go on with"));
    }
}
