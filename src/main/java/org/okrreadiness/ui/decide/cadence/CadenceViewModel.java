package org.okrreadiness.ui.decide.cadence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.decide.cadence.Emphasis;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.CadencePlans;
import org.okrreadiness.service.decide.cadence.DraftReader;
import org.okrreadiness.service.decide.cadence.DraftReading;
import org.okrreadiness.service.decide.cadence.Field;
import org.okrreadiness.ui.common.TypedHistory;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.common.Undoable;
import org.okrreadiness.ui.saving.Autosave;
import org.okrreadiness.wording.Words;

/** The settings while they are typed, and the plan they make. Everything typed is kept as it is typed. */
final class CadenceViewModel {

    private static final String SLOT = "cadence";

    private final UiTools tools;
    private final CadencePlans plans;
    private final Autosave autosave;
    private final Map<Field, StringProperty> fields = new EnumMap<>(Field.class);
    private final Map<Field, StringProperty> problems = new EnumMap<>(Field.class);
    private final ReadOnlyObjectWrapper<Optional<CadencePlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private TypedHistory<CadenceDraft> history;
    private Runnable historyChanged = () -> {};
    private boolean isShowing;
    private boolean isTouched;

    CadenceViewModel(UiTools tools, CadencePlans plans) {
        this.tools = tools;
        this.plans = plans;
        this.autosave = new Autosave(tools.runner(), tools.delay());
        CadenceDraft usual = plans.usual();
        for (Field field : Field.values()) {
            StringProperty text = new SimpleStringProperty(usual.get(field));
            text.addListener((property, before, now) -> changed(field));
            fields.put(field, text);
            problems.put(field, new SimpleStringProperty(""));
        }
        begin(usual);
    }

    /**
     * What was typed last takes the place of the usual values, unless somebody has begun to type by then.
     *
     * @param emphasis chosen afterwards, as if somebody had chosen it
     */
    void load(Optional<Emphasis> emphasis) {
        tools.runner()
                .submit(
                        plans::remembered,
                        remembered -> {
                            remembered.filter(draft -> !isTouched).ifPresent(this::takeUp);
                            emphasis.ifPresent(this::emphasise);
                        },
                        // The usual values are there, and whatever is wrong with the folder is said when they are kept.
                        failure -> {
                            System.getLogger(CadenceViewModel.class.getName())
                                    .log(System.Logger.Level.WARNING, "Settings cannot be read", failure);
                            emphasis.ifPresent(this::emphasise);
                        });
    }

    private void emphasise(Emphasis emphasis) {
        field(Field.EMPHASIS).set(CadenceDraft.word(emphasis));
    }

    private void takeUp(CadenceDraft draft) {
        put(draft);
        begin(draft);
    }

    private void begin(CadenceDraft draft) {
        history = new TypedHistory<>(draft, tools.delay(), any -> true, this::show);
        historyChanged.run();
        read(draft);
    }

    private void changed(Field field) {
        if (!isShowing) {
            isTouched = true;
            CadenceDraft draft = draft();
            if (isChosen(field)) {
                history.acted(draft);
            } else {
                history.typed(draft, field);
            }
            use(draft);
        }
    }

    /** Chosen from a list and not typed letter by letter. */
    static boolean isChosen(Field field) {
        return switch (field) {
            case DAY, RHYTHM, WEEKEND, LEVELS, EMPHASIS, REMINDER -> true;
            default -> false;
        };
    }

    private void show(CadenceDraft draft) {
        put(draft);
        use(draft);
    }

    private void put(CadenceDraft draft) {
        isShowing = true;
        fields.forEach((field, text) -> text.set(draft.get(field)));
        isShowing = false;
    }

    private void use(CadenceDraft draft) {
        read(draft);
        autosave.changed(SLOT, () -> plans.keep(draft));
    }

    private void read(CadenceDraft draft) {
        DraftReading reading = DraftReader.read(draft);
        problems.forEach((field, problem) ->
                problem.set(Optional.ofNullable(reading.problems().get(field))
                        .map(phrase -> Words.of(messages(), phrase))
                        .orElse("")));
        plan.set(reading.settings().map(CadencePlan::of));
    }

    /** As it stands. A text longer than anybody types is cut. */
    CadenceDraft draft() {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        fields.forEach((field, text) -> typed.put(field, cut(text.get())));
        return new CadenceDraft(typed);
    }

    private static String cut(String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), CadenceDraft.LONGEST));
    }

    void leave() {
        autosave.flush();
    }

    /** @param told called when undo begins anew, because what was typed last has been taken up */
    void onHistory(Runnable told) {
        historyChanged = told;
    }

    Undoable undoable() {
        return history;
    }

    Autosave autosave() {
        return autosave;
    }

    Messages messages() {
        return tools.messages();
    }

    /** What stands in a field, as it is typed. */
    StringProperty field(Field field) {
        return fields.get(field);
    }

    /** What is wrong with it; blank while nothing is. */
    StringProperty problem(Field field) {
        return problems.get(field);
    }

    Optional<CadencePlan> plan() {
        return plan.get();
    }

    /** Empty while something cannot be read. */
    ReadOnlyObjectProperty<Optional<CadencePlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }
}
