package org.okrreadiness.ui.editor.judge;

import java.util.List;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.FormEditor;
import org.okrreadiness.ui.editor.part.OptionRow;
import org.okrreadiness.ui.editor.part.SureAndWhyController;

/** Where it is said how each piece of news bears on what one is about to do. */
public final class NewInformationEditor extends FormEditor {

    public NewInformationEditor(NewInformation task, LeaningsGiven given, EditorDesk desk) {
        this(new NewInformationViewModel(task, given, desk.shuffleSeed(), desk.changed()), desk);
    }

    private NewInformationEditor(NewInformationViewModel leanings, EditorDesk desk) {
        super(
                new OptionsController(
                        "editor.news.guide",
                        new Quotation(desk.tools().messages().get("editor.news.considering"), leanings.considering()),
                        rows(leanings, desk.tools().messages()),
                        new SureAndWhyController(leanings.sureAndWhy(), "editor.news.confidence", desk),
                        desk.tools().messages()),
                leanings::response,
                desk);
    }

    private static List<OptionRow> rows(NewInformationViewModel leanings, Messages messages) {
        return leanings.news().stream()
                .map(news -> new OptionRow(
                        news.text(), new RatingScale(messages, Scale.LEANING, news, leanings.leaning(news.id()))))
                .toList();
    }
}
