package org.okrreadiness.testing.ui;
import java.util.*;
import javafx.collections.ListChangeListener;
import javafx.scene.*;
import org.junit.jupiter.api.*;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Theme;
@UiTest
class ScratchTest {
    static boolean on;
    @Test
    void find(UiDriver ui) throws Exception {
        ScreenTour tour = ScreenTour.begin(new Messages(PseudoWords.LOCALE, new PseudoWords()));
        var s = PictureSubjects.all().stream().filter(x -> x.name().equals(System.getProperty("only"))).findFirst().orElseThrow();
        tour.show(ui, s, new Look(1280, 720, Theme.LIGHT, 100));
        ui.call(() -> { watch(tour.scene(ui).getRoot()); return null; });
        on = true;
        for (Look l : EveryScreenTest.SIZES) tour.measure(ui, l, new FitInspection());
    }
    static void watch(Parent p) {
        p.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) c -> { if (on) { while (c.next()) if (c.wasRemoved()) { System.out.println("REMOVED from " + Nodes.place(p) + " " + c.getRemoved()); new Throwable().printStackTrace(System.out); } } });
        for (Node n : p.getChildrenUnmodifiable()) if (n instanceof Parent q) watch(q);
    }
}
