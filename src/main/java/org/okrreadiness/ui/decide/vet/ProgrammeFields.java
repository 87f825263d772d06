package org.okrreadiness.ui.decide.vet;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;
import org.okrreadiness.service.decide.vet.draft.Spot;
import org.okrreadiness.service.decide.vet.draft.VettingDraft;

/** The fields of one programme. */
final class ProgrammeFields {

    final FormFields form;
    final VettingViewModel model;
    final Messages messages;
    final String programme;

    ProgrammeFields(FormFields form, VettingViewModel model, String programme) {
        this.form = form;
        this.model = model;
        this.messages = model.messages();
        this.programme = programme;
    }

    ProgrammeDraft now() {
        return model.draft().programme(programme).orElseThrow();
    }

    Spot spot(String field) {
        return new Spot(programme, field);
    }

    String word(String key) {
        return messages.get("vettingwork." + key);
    }

    /** A line of text of the programme. */
    VBox line(String field, String name, String now, BiFunction<ProgrammeDraft, String, ProgrammeDraft> put) {
        return form.line(spot(field), name, now, lifted(put));
    }

    VBox area(String field, String name, String now, BiFunction<ProgrammeDraft, String, ProgrammeDraft> put) {
        return form.area(spot(field), name, now, lifted(put));
    }

    private BiFunction<VettingDraft, String, VettingDraft> lifted(
            BiFunction<ProgrammeDraft, String, ProgrammeDraft> put) {
        return (draft, words) -> draft.programme(programme)
                .map(own -> draft.with(put.apply(own, words)))
                .orElse(draft);
    }

    <E> VBox choice(
            String field,
            String name,
            List<E> all,
            E now,
            Function<E, String> word,
            BiFunction<ProgrammeDraft, E, ProgrammeDraft> put) {
        return form.choice(spot(field), name, all, now, word, chosen -> choose(own -> put.apply(own, chosen)));
    }

    /** Something was chosen whose field stays where it is. */
    void choose(UnaryOperator<ProgrammeDraft> put) {
        model.choose(lifted(put));
    }

    /**
     * Something came or went.
     *
     * @param goTo the field that has the keyboard afterwards
     */
    void change(UnaryOperator<ProgrammeDraft> put, String goTo) {
        model.change(lifted(put), goTo);
    }

    private UnaryOperator<VettingDraft> lifted(UnaryOperator<ProgrammeDraft> put) {
        return draft -> draft.programme(programme)
                .map(own -> draft.with(put.apply(own)))
                .orElse(draft);
    }

    /** @param spoken says what of; the words on it are the same in every line */
    static Button button(String id, String words, String spoken, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.setAccessibleText(spoken);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    static VBox stack(String styleClass, Node... nodes) {
        VBox stack = new VBox(nodes);
        stack.getStyleClass().add(styleClass);
        return stack;
    }
}
