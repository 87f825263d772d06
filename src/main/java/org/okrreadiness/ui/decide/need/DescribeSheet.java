package org.okrreadiness.ui.decide.need;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.UiTools;

/** A small window that asks what a diagnosis is about. */
public final class DescribeSheet {

    private DescribeSheet() {}

    /**
     * Before it begins, with who the person is.
     *
     * @param name under which somebody last worked here; may be empty
     */
    public static void begin(Window owner, UiTools tools, String name, Consumer<Described> begin) {
        Described first = new Described("", Optional.of(Occasion.NOT_WORKING), name, Seat.PROGRAMME_LEAD);
        DescribeController form = new DescribeController(first, true, tools.messages(), begin);
        open(owner, tools, tools.messages().get("deciding.begin.title"), form);
    }

    /** Of one that has begun. */
    static void change(Window owner, UiTools tools, AnswerSheet sheet, BiConsumer<String, Optional<Occasion>> changed) {
        Described now =
                new Described(sheet.organisation(), Optional.of(sheet.occasionOrOther()), "", Seat.PROGRAMME_LEAD);
        DescribeController form = new DescribeController(
                now, false, tools.messages(), given -> changed.accept(given.organisation(), given.occasion()));
        open(owner, tools, tools.messages().get("deciding.describe.title"), form);
    }

    private static void open(Window owner, UiTools tools, String title, DescribeController form) {
        Sheet.open(owner, title, FxmlView.load(form, tools.messages()));
        form.firstFocus().requestFocus();
    }
}
