package org.okrreadiness.ui.editor.judge;

import java.util.List;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.FormEditor;
import org.okrreadiness.ui.editor.part.OptionRow;
import org.okrreadiness.ui.editor.part.SureAndWhyController;

/** Where responses are rated. */
public final class JudgeEditor extends FormEditor {

    public JudgeEditor(JudgeResponses task, RatingsGiven given, EditorDesk desk) {
        this(new JudgeViewModel(task, given, desk.shuffleSeed(), desk.changed()), desk);
    }

    private JudgeEditor(JudgeViewModel ratings, EditorDesk desk) {
        super(
                new OptionsController(
                        "editor.judge.guide",
                        rows(ratings, desk.tools().messages()),
                        new SureAndWhyController(ratings.sureAndWhy(), "editor.judge.confidence", desk),
                        desk.tools().messages()),
                ratings::response,
                desk);
    }

    private static List<OptionRow> rows(JudgeViewModel ratings, Messages messages) {
        return ratings.options().stream()
                .map(option -> new OptionRow(
                        option.text(),
                        new RatingScale(messages, Scale.EFFECTIVENESS, option, ratings.rating(option.id()))))
                .toList();
    }
}
