package org.okrreadiness.testing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

/** That the inspections find what they are there to find, and only that. */
@UiTest
class InspectionsTest {

    private List<String> findings(UiDriver ui, Inspection inspection, Supplier<Parent> content) {
        Parent shown = ui.show(content, 400, 300);
        return ui.call(() -> inspection.findings(shown.getScene()));
    }

    private static VBox washed(String text, String wash) {
        Label words = new Label("Hardly to be read");
        words.setStyle("-fx-text-fill: " + text);
        VBox card = new VBox(words);
        card.setStyle("-fx-background-color: " + wash);
        VBox page = new VBox(card);
        page.setStyle("-fx-background-color: white");
        return page;
    }

    @Test
    void reckonsContrastAsTheGuidelineDoes() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
        assertThat(Contrast.ratio(Color.rgb(0, 0, 0, 0.5), Color.WHITE)).isBetween(3.9, 4.0);
    }

    @Test
    void findsTextThatStandsTooLittleApartFromWhatShowsThroughBehindIt(UiDriver ui) {
        Inspection contrast = new ContrastInspection(4.5);
        assertThat(findings(ui, contrast, () -> washed("#777777", "rgba(0,0,0,0.2)")))
                .singleElement()
                .asString()
                .contains("contrast 2.79", "Hardly to be read");
        assertThat(findings(ui, contrast, () -> washed("#404040", "rgba(0,0,0,0.2)")))
                .isEmpty();
    }

    @Test
    void findsWhatHasNoNameAndIconsThatStandAlone(UiDriver ui) {
        assertThat(findings(ui, new NamesInspection(), () -> new VBox(new TextField(), new Button("", new FontIcon()))))
                .anyMatch(finding -> finding.startsWith("has no name: TextField"))
                .anyMatch(finding -> finding.startsWith("an icon alone"));
    }

    @Test
    void findsOneLetterThatCallsTwo(UiDriver ui) {
        assertThat(findings(ui, new NamesInspection(), () -> new VBox(new Button("_Save"), new Button("_Send"))))
                .singleElement()
                .asString()
                .contains("one letter for two");
    }

    @Test
    void findsWordsThatAreCutAndWhatLiesOverItsNeighbour(UiDriver ui) {
        Label cut = new Label("Far too long for the room it has");
        cut.setMaxWidth(60);
        VBox raised = new VBox(new Label("One line"));
        raised.setMaxHeight(4);
        raised.setMinHeight(4);
        assertThat(findings(ui, new FitInspection(), () -> new VBox(cut, raised)))
                .anyMatch(finding -> finding.startsWith("cut: "))
                .anyMatch(finding -> finding.startsWith("sticks out: "));
        Label tipped = new Label("All of it fits");
        assertThat(findings(ui, new FitInspection(), () -> new VBox(tipped))).isEmpty();
    }

    @Test
    void findsWhatTabDoesNotReachAndAWayThatGoesBackwards(UiDriver ui) {
        Button trap = new Button("Stay");
        trap.addEventFilter(KeyEvent.KEY_PRESSED, Event::consume);
        assertThat(findings(ui, new FocusInspection(), () -> new VBox(trap, new Button("Never"))))
                .anyMatch(finding -> finding.startsWith("holds the keyboard"))
                .anyMatch(finding -> finding.startsWith("is not reached"));
        Button second = new Button("Second");
        second.setTranslateY(200);
        assertThat(findings(
                        ui,
                        new FocusInspection(),
                        () -> new VBox(new Button("First"), second, new Button("Third"), new Button("Fourth"))))
                .anyMatch(finding -> finding.startsWith("goes backwards"));
    }

    @Test
    void findsAControlThatDoesNotShowItsFocus(UiDriver ui) {
        Button plain = new Button("Plain");
        plain.setStyle("-fx-background-color: white; -fx-border-color: transparent; -fx-text-fill: black");
        assertThat(findings(ui, new FocusLookInspection(), () -> new VBox(new TextField(), new HBox(plain))))
                .anyMatch(finding -> finding.contains("hardly shows the focus") && finding.contains("Plain"));
    }

    @Test
    void takesFingerprintsAndIdsForNoWords(UiDriver ui) {
        Label card = new Label("10 · aa7b-3594-9440-f266-e17b-77cc-5444-eab6" + PseudoWords.of("o"));
        assertThat(findings(
                        ui,
                        new WordsInspection(new ContentWords()),
                        () -> new VBox(card, new Label("-ebda2788-2026.pdf"))))
                .isNotEmpty()
                .allMatch(finding -> finding.startsWith("not from a bundle: \"pdf\""));
    }

    @Test
    void findsWordsThatComeFromNoBundleAndLeavesContentAlone(UiDriver ui) {
        ContentWords content = new ContentWords();
        content.add(List.of("Sailings leave on time."));
        Label quoting = new Label(PseudoWords.of("Says: {0}").replace("{0}", "“leave on time”"));
        assertThat(findings(ui, new WordsInspection(content), () -> new VBox(quoting, new Label("Hard-coded"))))
                .isNotEmpty()
                .allMatch(finding -> finding.startsWith("not from a bundle: \"Hard-coded\""));
    }

    @Test
    void findsWhatMoves(UiDriver ui) {
        TitledPane sliding = new TitledPane("More", new Label("Words"));
        assertThat(findings(ui, new StillnessInspection(), () -> new VBox(sliding, new ProgressBar(-1))))
                .hasSize(2);
    }
}
