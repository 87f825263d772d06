package org.okrreadiness.cli;

import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.service.marking.TrainerDesk;
import picocli.CommandLine.Option;

/** What every command about one cohort has. */
abstract class CohortCommand extends DeskCommand {

    @Option(names = "--cohort", paramLabel = "ID", descriptionKey = "marking.cohort")
    private String cohort = "";

    CohortCommand(RootCommand root) {
        super(root);
    }

    /** The one that was named by its id or its title; without a name the only one there is. */
    final CohortId cohort(TrainerDesk desk) {
        return NamedCohort.find(desk, cohort);
    }
}
