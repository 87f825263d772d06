package org.okrreadiness.testing.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.okrreadiness.bootstrap.AllEditors;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.own.paste.PastedText;
import org.okrreadiness.reading.piece.OwnSetReader;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.service.OwnOkrStore;
import org.okrreadiness.service.OwnOkrs;
import org.okrreadiness.testing.InMemoryOwnOkrs;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.own.OwnDesk;
import org.okrreadiness.ui.own.OwnScreen;
import org.okrreadiness.ui.own.OwnServices;
import org.okrreadiness.ui.shell.Navigator;

/** Somebody's own OKRs, step by step. */
final class PictureOwn {

    private static final String EARLIER =
            "Objective: Families sleep in dry rooms\nKR1: Run 5 workshops for the repair teams\nKR2: Improve repairs";

    private static final String TEXT =
            "Q1 OKRs, repairs\n\nObjective: Families sleep in dry rooms before the first frost\n"
                    + "KR1: Damp reports at Harbour Homes that come back within a year fall from 30% to 10%\n"
                    + "KR2: Run 5 workshops with Anna Kowalski for the repair teams  0.7\n"
                    + "KR3: Spending on emergency heaters falls from £1.2m to £0.8m by 31 March\n"
                    + "Owner: Anna Kowalski\n\n"
                    + "Objective: Improve our internal processes\n"
                    + "KR1: Launch Falconix in Wroclaw by June\n"
                    + "KR2: Staff who would recommend us as an employer rise from 41% to 60% as measured by the yearly survey that goes to"
                    + " everybody who has been with us for more than three months, contractors and apprentices included\n"
                    + "ask anna.kowalski@harbour.example.com about this";

    /** What the lines become, so that a walk through the screens knows their words for a person's own. */
    static final List<String> WORDS = List.of(
            EARLIER, bare(TEXT), bare(redacted(TEXT)), redacted(TEXT).replace('\n', ' '), "Repairs, last quarter");

    private PictureOwn() {}

    private static String redacted(String text) {
        return text.replace("Harbour Homes", "Customer Alpha")
                .replace("Anna Kowalski", "Colleague Alpha")
                .replace("Falconix in Wroclaw", "Product A in Place A")
                .replace("anna.kowalski@harbour.example.com", "e-mail address A");
    }

    /** Without what tells a line's kind, and without grades. */
    private static String bare(String text) {
        return text.replaceAll("(Objective|KR\\d): |  0\\.7", "");
    }

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return Stream.of(
                new PictureSubjects.Subject("own-1-empty", PictureData.empty(), Navigator::own, ui -> {}),
                new PictureSubjects.Subject("own-2-text", full, Navigator::own, PictureOwn::paste),
                new PictureSubjects.Subject("own-3-names", full, Navigator::own, ui -> names(ui, false)),
                new PictureSubjects.Subject("own-4-replaced", full, Navigator::own, ui -> names(ui, true)),
                new PictureSubjects.Subject("own-5-write", full, Navigator::own, PictureOwn::mark),
                new PictureSubjects.Subject("own-6-marks", full, Navigator::own, ui -> {
                    mark(ui);
                    ui.onFx(() ->
                            ui.node("tabs", TabPane.class).getSelectionModel().selectLast());
                }),
                new PictureSubjects.Subject("own-7-compared", full, Navigator::own, ui -> {
                    mark(ui);
                    ui.onFx(() -> {
                        Scene scene = ui.windowOnTop().getScene();
                        ((ComboBox<?>) scene.lookup("#earlier"))
                                .getSelectionModel()
                                .selectLast();
                        ui.node("tabs", TabPane.class).getSelectionModel().selectLast();
                    });
                }),
                new PictureSubjects.Subject("own-8-keep", full, Navigator::own, ui -> {
                    mark(ui);
                    ui.click("main");
                }),
                new PictureSubjects.Subject("own-9-delete", full, Navigator::own, PictureActs.fire("Delete for good")));
    }

    private static void paste(UiDriver ui) {
        ui.onFx(() -> ui.node("text", TextArea.class).setText(TEXT));
        ui.waitUntil("the lines", () -> !((Button) ui.node("main")).isDisabled());
    }

    private static void names(UiDriver ui, boolean replaced) {
        paste(ui);
        ui.click("main");
        ui.waitUntil("the proposals", () -> ui.windowOnTop().getScene().lookup("#proposals") != null);
        ui.waitAMoment();
        if (replaced) {
            ui.onFx(() -> {
                Scene scene = ui.windowOnTop().getScene();
                ((TextField) scene.lookup("#factor")).setText("1.7");
                ((Button) scene.lookup("#scale")).fire();
                ((Button) scene.lookup("#replaceAll")).fire();
            });
        }
    }

    private static void mark(UiDriver ui) {
        names(ui, true);
        ui.click("main");
        ui.waitUntil(
                "the marks",
                () -> ui.shows("sets")
                        && !ui.node("sets", ListView.class).getItems().isEmpty());
        ui.waitAMoment();
        ui.waitAMoment();
    }

    static void keep(UiDriver ui) {
        mark(ui);
        ui.click("main");
        ui.click("keep");
    }

    static Screen screen(UiTools tools, Scorer scorer, PictureData data) {
        boolean broken = data.trouble() == PictureData.Trouble.BEYOND;
        OwnOkrStore store = broken ? PictureTrouble.own() : new InMemoryOwnOkrs();
        OwnOkrs okrs = new OwnOkrs(scorer, StandardSchools.all(), store, PictureData.CLOCK);
        if (!data.attempts().isEmpty() && !broken) {
            okrs.keep(
                    "Repairs, last quarter",
                    okrs.mark(PastedText.of(EARLIER).sets().get(0), StandardSchools.usual()));
        }
        OwnSetReader reader =
                new OwnSetReader(tools.messages(), new StandardRubrics().standard(), ShippedAccuracyCard.read());
        return new OwnScreen(
                tools,
                new OwnServices(okrs, reader, new LiveFeedback(scorer), new AllEditors(), PictureData.CLOCK),
                new OwnDesk(tools.delay()));
    }
}
