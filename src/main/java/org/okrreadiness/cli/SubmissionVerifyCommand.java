package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.service.SubmissionCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether a submission pack is genuine: signature, every entry's seal, marks given again. */
@Command(name = "verify")
final class SubmissionVerifyCommand extends SubCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;

    SubmissionVerifyCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        SubmissionReport report = new SubmissionReport(this, file);
        return services()
                .submissionCheck(dataFolder())
                .check(file, Optional.empty())
                .fold(checked -> verdict(checked, report), report::refused);
    }

    private int verdict(SubmissionCheck.Checked checked, SubmissionReport report) {
        report.verdict(checked);
        return checked.isGenuine() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }
}
