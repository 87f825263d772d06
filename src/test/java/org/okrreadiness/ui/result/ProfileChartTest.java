package org.okrreadiness.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.overview.CompetencyReading;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.verdict.Standing;

@UiTest
class ProfileChartTest {

    private static final List<Competency> ORDER = List.of(
            Competency.WRITING, Competency.FACILITATION, Competency.THEORY_AND_INTENT, Competency.OPERATING_CADENCE);

    private static CompetencyReading line(Competency competency) {
        CompetencyReading.Held held = new CompetencyReading.Held(40, 60, 55, Standing.OPEN, "", "", "");
        return new CompetencyReading(competency, competency.name(), 50, Level.SOUND, 3, "", Optional.of(held));
    }

    @Test
    void drawsTheRowsInTheOrderOfTheTable(UiDriver ui) {
        List<CompetencyReading> lines =
                ORDER.stream().map(ProfileChartTest::line).toList();
        StackPane shown =
                ui.show(() -> new StackPane(new ProfileChart(lines, new Messages(Locale.UK)).node()), 800, 400);
        assertThat(downwards(ui, shown, "profile-score")).containsExactlyElementsOf(ORDER);
        assertThat(downwards(ui, shown, "profile-cut")).containsExactlyElementsOf(ORDER);
    }

    private static List<Competency> downwards(UiDriver ui, StackPane shown, String role) {
        return ui.call(() -> shown.lookupAll(".chart-line-symbol." + role).stream()
                .sorted(Comparator.comparing(
                        (Node node) -> node.localToScene(0, 0).getY()))
                .map(ProfileChartTest::competency)
                .toList());
    }

    private static Competency competency(Node point) {
        return ORDER.stream()
                .filter(competency -> point.getStyleClass()
                        .contains("of-"
                                + competency.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow();
    }
}
