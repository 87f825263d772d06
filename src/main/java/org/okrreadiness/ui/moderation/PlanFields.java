package org.okrreadiness.ui.moderation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Qualification;
import org.okrreadiness.domain.marking.Seeding;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.moderation.PlanField.Name;

/** The figures of a plan as they are typed. */
final class PlanFields {

    private final Map<Name, PlanField> fields = new EnumMap<>(Name.class);

    PlanFields(Messages messages) {
        for (Name name : Name.values()) {
            fields.put(name, new PlanField(name, messages));
        }
    }

    List<PlanField> all() {
        return List.copyOf(fields.values());
    }

    PlanField of(Name name) {
        return fields.get(name);
    }

    void show(ModerationPlan plan) {
        of(Name.EXACT).show(plan.qualification().exact().percent());
        of(Name.ADJACENT).show(plan.qualification().adjacent().percent());
        of(Name.SEEDS).show(plan.seeding().rate().percent());
        of(Name.TOLERANCE).show(plan.seeding().tolerance());
        of(Name.FAILURES).show(plan.seeding().failures());
        of(Name.SECOND).show(plan.second().percent());
        of(Name.BLIND).show(plan.blind().percent());
        of(Name.APART).show(plan.apart());
    }

    /** Empty while some figure is wrong; that field says so. */
    Optional<ModerationPlan> plan() {
        if (fields.values().stream().anyMatch(field -> field.number().isEmpty())) {
            return Optional.empty();
        }
        if (number(Name.ADJACENT) < number(Name.EXACT)) {
            of(Name.ADJACENT).say("plan.wrong.adjacent");
            return Optional.empty();
        }
        // The other of the two may have been what was wrong.
        of(Name.ADJACENT).check();
        return Optional.of(new ModerationPlan(
                new Qualification(share(Name.EXACT), share(Name.ADJACENT)),
                new Seeding(share(Name.SEEDS), number(Name.TOLERANCE), number(Name.FAILURES)),
                share(Name.SECOND),
                share(Name.BLIND),
                number(Name.APART)));
    }

    private int number(Name name) {
        return of(name).number().orElseThrow();
    }

    private Share share(Name name) {
        return new Share(number(name));
    }
}
