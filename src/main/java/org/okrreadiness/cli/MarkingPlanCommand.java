package org.okrreadiness.cli;

import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.service.marking.PlanChanges;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Says what a cohort's markers are held to, what another plan would mean for work already done, and puts it in force. */
@Command(name = "plan")
final class MarkingPlanCommand extends CohortCommand {

    @Mixin
    private PlanOptions options;

    @Option(names = "--try")
    private boolean onlyTry;

    MarkingPlanCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk) {
        CohortId cohort = cohort(desk);
        PlanChanges plans = desk.oversight().plans();
        ModerationPlan plan = options.over(plans.current(cohort));
        PlanChanges.Outlook outlook = plans.preview(cohort, plan);
        boolean changes = options.areGiven() && !onlyTry;
        if (changes) {
            plans.confirm(cohort, plan);
        }
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, plan, outlook, changes || !options.areGiven()));
        } else {
            say(plan, outlook);
        }
        return ExitCode.DONE;
    }

    private void say(ModerationPlan plan, PlanChanges.Outlook outlook) {
        print(
                "cli.marking.plan",
                plan.qualification().exact().percent(),
                plan.qualification().adjacent().percent(),
                plan.seeding().rate().percent(),
                plan.seeding().tolerance(),
                plan.seeding().failures(),
                plan.second().percent(),
                plan.blind().percent(),
                plan.apart());
        if (options.areGiven()) {
            print(
                    "cli.marking.plan.outlook",
                    outlook.reopened().size(),
                    outlook.settled().size(),
                    outlook.returned().size(),
                    outlook.second(),
                    outlook.shown(),
                    outlook.hidden());
            outlook.moved()
                    .forEach(moved ->
                            print("cli.marking.plan." + Words.kebab(moved.turn()), moved.name(), moved.task()));
        }
    }

    private static void write(JsonGenerator json, ModerationPlan plan, PlanChanges.Outlook outlook, boolean inForce) {
        json.writeStartObject();
        json.writeBooleanProperty("in_force", inForce);
        json.writeNumberProperty("exact", plan.qualification().exact().percent());
        json.writeNumberProperty("adjacent", plan.qualification().adjacent().percent());
        json.writeNumberProperty("seeds", plan.seeding().rate().percent());
        json.writeNumberProperty("tolerance", plan.seeding().tolerance());
        json.writeNumberProperty("failures", plan.seeding().failures());
        json.writeNumberProperty("second", plan.second().percent());
        json.writeNumberProperty("blind", plan.blind().percent());
        json.writeNumberProperty("apart", plan.apart());
        json.writeObjectPropertyStart("changes");
        json.writeNumberProperty("reopened", outlook.reopened().size());
        json.writeNumberProperty("settled", outlook.settled().size());
        json.writeNumberProperty("returned", outlook.returned().size());
        json.writeNumberProperty("second", outlook.second());
        json.writeNumberProperty("shown", outlook.shown());
        json.writeNumberProperty("hidden", outlook.hidden());
        json.writeArrayPropertyStart("markers");
        outlook.moved().forEach(moved -> {
            json.writeStartObject();
            json.writeStringProperty("marker", moved.marker().fingerprint());
            json.writeStringProperty("task", moved.task().value());
            json.writeStringProperty("turn", Words.kebab(moved.turn()));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
