package org.okrreadiness.ui.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.marking.PlanChanges;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** What markers are held to, field by field; what another plan would do to work already done; putting it in force. */
final class PlanViewModel {

    private final UiTools tools;
    private final ModerationServices services;
    private final Work work;
    private final PlanFields fields;
    private final ObjectProperty<Optional<Outlook>> outlook = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty changed = new SimpleBooleanProperty();
    private ModerationPlan inForce = ModerationPlan.USUAL;

    /** @param lines what the change does, one line each */
    record Outlook(PlanChanges.Outlook of, List<String> lines) {
        Outlook {
            lines = List.copyOf(lines);
        }
    }

    PlanViewModel(UiTools tools, ModerationServices services) {
        this.tools = tools;
        this.services = services;
        this.work = new Work(tools, "moderation.problem");
        this.fields = new PlanFields(tools.messages());
        fields.all().forEach(field -> field.textProperty().addListener((property, before, now) -> edited()));
    }

    void load() {
        work.run(() -> plans().current(services.cohort()), this::show);
    }

    private void show(ModerationPlan plan) {
        inForce = plan;
        fields.show(plan);
        edited();
    }

    /** What was looked at before is no longer what stands in the fields. */
    private void edited() {
        outlook.set(Optional.empty());
        Optional<ModerationPlan> typed = fields.plan();
        changed.set(typed.isPresent() && !typed.get().equals(inForce));
    }

    private PlanChanges plans() {
        return services.desk().oversight().plans();
    }

    /** Works out what the plan in the fields would mean. */
    void look() {
        fields.plan().ifPresent(plan -> work.run(() -> read(plan), read -> outlook.set(Optional.of(read))));
    }

    private Outlook read(ModerationPlan plan) {
        PlanChanges.Outlook of = plans().preview(services.cohort(), plan);
        Messages messages = tools.messages();
        List<String> lines = new ArrayList<>();
        count(lines, "plan.reopened", of.reopened().size());
        count(lines, "plan.returned", of.returned().size());
        count(lines, "plan.settled", of.settled().size());
        count(lines, of.second() < 0 ? "plan.second-fewer" : "plan.second-more", Math.abs(of.second()));
        count(lines, "plan.shown", of.shown());
        count(lines, "plan.hidden", of.hidden());
        CohortWords words = CohortWords.of(messages, services);
        of.moved()
                .forEach(moved -> lines.add(messages.get(
                        "plan." + Words.kebab(moved.turn()),
                        words.markerTitle(moved.marker()),
                        words.task(moved.task()))));
        lines.add(0, messages.get(of.touchesNothing() ? "plan.touches-nothing" : "plan.touches"));
        return new Outlook(of, lines);
    }

    private void count(List<String> lines, String key, int number) {
        if (number > 0) {
            lines.add(Words.count(tools.messages(), key, number));
        }
    }

    /** Puts in force what was looked at. */
    void confirm() {
        outlook.get()
                .ifPresent(looked -> work.run(
                        () -> {
                            plans().confirm(services.cohort(), looked.of().plan());
                            return plans().current(services.cohort());
                        },
                        this::show));
    }

    /** Puts back into the fields what is in force. */
    void reset() {
        show(inForce);
    }

    /** The usual plan goes into the fields; nothing is in force by that. */
    void usual() {
        fields.show(ModerationPlan.USUAL);
    }

    List<PlanField> fields() {
        return fields.all();
    }

    StringProperty text(PlanField.Name name) {
        return fields.of(name).textProperty();
    }

    ReadOnlyObjectProperty<Optional<Outlook>> outlookProperty() {
        return outlook;
    }

    /** Whether the fields make a plan that is not the one in force. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed;
    }

    Work work() {
        return work;
    }
}
