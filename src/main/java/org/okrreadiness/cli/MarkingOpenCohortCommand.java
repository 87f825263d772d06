package org.okrreadiness.cli;

import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.service.marking.TrainerDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a cohort that sits one assessment, under the usual plan. */
@Command(name = "open-cohort")
final class MarkingOpenCohortCommand extends DeskCommand {

    @Parameters(paramLabel = "PACK")
    private String pack;

    @Option(names = "--title", paramLabel = "TITLE", required = true)
    private String title;

    @Mixin
    private PlanOptions plan;

    MarkingOpenCohortCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk) {
        Assessment assessment = ChosenPack.named(pack, services().packs(dataFolder()), messages());
        services().packs(dataFolder()).keep(assessment.ref());
        CohortId id = desk.cohorts().open(title, assessment.ref(), plan.over(ModerationPlan.USUAL));
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("cohort", id.toString());
                json.writeStringProperty("title", title.strip());
                json.writeStringProperty("assessment", assessment.ref().toString());
                json.writeEndObject();
            });
        }
        print("cli.marking.opened", title.strip(), id);
        return ExitCode.DONE;
    }
}
