package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, with the options that go with every command. */
@Command(
        name = "okr-readiness",
        sortOptions = false,
        subcommands = {
            TryCommand.class,
            PacksCommand.class,
            ValidateCommand.class,
            SitCommand.class,
            ScoreCommand.class,
            AccuracyCommand.class,
            AttemptsCommand.class,
            ReportCommand.class,
            DisputesCommand.class,
            PanelCommand.class,
            SubmissionCommand.class,
            MarkingCommand.class,
            RecordsCommand.class,
            CadenceCommand.class,
            DiagnoseCommand.class,
            VetCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DoctorCommand.class
        })
final class RootCommand implements Runnable, IVersionProvider {

    private final CliServices services;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path data;

    @Option(names = "--db", paramLabel = "URL", scope = ScopeType.INHERIT)
    private String database;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true, scope = ScopeType.INHERIT)
    private boolean version;

    RootCommand(CliServices services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /** Reached when options were given without a command; without any argument the window opens instead. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), services.messages().get("cli.problem.no-command"));
    }

    @Override
    public String[] getVersion() {
        return new String[] {"OKR Readiness " + services.version()};
    }

    CliServices services() {
        return services;
    }

    Terminal terminal() {
        return terminal;
    }

    boolean json() {
        return json;
    }

    Optional<String> database() {
        return Optional.ofNullable(database)
                .or(() -> Optional.ofNullable(System.getenv("OKR_READINESS_DB")))
                .filter(url -> !url.isBlank());
    }

    Path dataFolder() {
        return services.dataFolder(Optional.ofNullable(data));
    }
}
