package org.okrreadiness.cli;

import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DataFolderInUseException;
import org.okrreadiness.service.DataFolderUnusableException;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.SupportCode;
import org.okrreadiness.service.UnreadableInputException;
import picocli.CommandLine;

/** The one door to the command line. */
public final class CommandLineInterface {

    private final CliServices services;
    private final Terminal terminal;

    public CommandLineInterface(CliServices services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /** Runs one command and returns the exit status. Never throws, never prints a stack trace. */
    public int run(String... arguments) {
        RootCommand root = new RootCommand(services, terminal);
        CommandLine commandLine = new CommandLine(root, new CommandFactory(root))
                .setResourceBundle(services.messages().bundle())
                .setOut(new java.io.PrintWriter(terminal.out(), true))
                .setErr(new java.io.PrintWriter(terminal.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, parsed) -> explain(problem, root));
        giveVersion(commandLine, root);
        try {
            return commandLine.execute(arguments);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private static void giveVersion(CommandLine line, RootCommand root) {
        line.getCommandSpec().versionProvider(root);
        line.getSubcommands().values().forEach(each -> giveVersion(each, root));
    }

    private int explain(Exception problem, RootCommand root) {
        if (problem instanceof ReadinessException known) {
            terminal.say(services.messages(), known.phrase());
            if (known instanceof UnreadableInputException unreadable) {
                unreadable.findings().forEach(this::explain);
            }
            return statusOf(known);
        }
        System.getLogger(CommandLineInterface.class.getName())
                .log(System.Logger.Level.ERROR, "Unexpected problem " + SupportCode.of(problem), problem);
        terminal.err()
                .println(services.messages()
                        .get(
                                "cli.problem.defect",
                                SupportCode.of(problem),
                                root.dataFolder().resolve("logs")));
        return ExitCode.WRONG_INPUT;
    }

    private void explain(PackFinding finding) {
        Messages messages = services.messages();
        terminal.say(
                messages,
                Phrase.of(
                        "cli.validate.error",
                        finding.place().toString(),
                        finding.rule(),
                        messages.get(finding.message().key(), finding.message().arguments()),
                        messages.get(finding.fix().key(), finding.fix().arguments())));
    }

    private static int statusOf(ReadinessException known) {
        boolean machine = known instanceof DiskFullException
                || known instanceof FileNotWrittenException
                || known instanceof DataFolderUnusableException
                || known instanceof DataFolderInUseException;
        return machine ? ExitCode.MACHINE : ExitCode.WRONG_INPUT;
    }

    /** Gives every command the root, through which it reaches everything. */
    private record CommandFactory(RootCommand root) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (SubCommand.class.isAssignableFrom(type)) {
                return type.getDeclaredConstructor(RootCommand.class).newInstance(root);
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
