package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.SubmissionCheck;
import org.okrreadiness.service.travel.PackOutside;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is in a submission pack, as far as it can be read here. Changes nothing and needs no data folder of its own. */
@Command(name = "inspect")
final class SubmissionInspectCommand extends SubCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;

    SubmissionInspectCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        SubmissionCheck check = services().submissionCheck(dataFolder());
        SubmissionReport report = new SubmissionReport(this, file);
        return check.outside(file)
                .fold(outside -> outside.isSealed() ? sealed(outside, report) : open(check, report), report::refused);
    }

    private int sealed(PackOutside outside, SubmissionReport report) {
        report.outside(outside);
        return ExitCode.DONE;
    }

    private int open(SubmissionCheck check, SubmissionReport report) {
        return check.check(file, Optional.empty())
                .fold(
                        checked -> {
                            report.inside(checked);
                            return ExitCode.DONE;
                        },
                        (Phrase reason) -> report.refused(reason));
    }
}
