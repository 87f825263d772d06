package org.okrreadiness.ui.editor.judge;

import java.util.List;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.FormEditor;
import org.okrreadiness.ui.editor.part.OptionRow;
import org.okrreadiness.ui.editor.part.SureAndWhyController;

/** Where the best and the worst response are chosen. */
public final class BestAndWorstEditor extends FormEditor {

    public BestAndWorstEditor(BestAndWorst task, BestAndWorstGiven given, EditorDesk desk) {
        this(new BestAndWorstViewModel(task, given, desk.shuffleSeed(), desk.changed()), desk);
    }

    private BestAndWorstEditor(BestAndWorstViewModel choices, EditorDesk desk) {
        super(
                new OptionsController(
                        "editor.choose.guide",
                        rows(choices, desk.tools().messages()),
                        new SureAndWhyController(choices.sureAndWhy(), "editor.choose.confidence", desk),
                        desk.tools().messages()),
                choices::response,
                desk);
    }

    private static List<OptionRow> rows(BestAndWorstViewModel choices, Messages messages) {
        return choices.options().stream()
                .map(option -> new OptionRow(option.text(), new EndChoice(messages, option, choices)))
                .toList();
    }
}
