package org.okrreadiness.cli;

import java.util.List;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.service.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Looks at the data folder and, when asked, mends what can be mended. */
@Command(name = "doctor")
final class DoctorCommand extends SubCommand {

    @Option(names = "--repair")
    private boolean repair;

    DoctorCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workplace workplace = services().open(dataFolder())) {
            DataKeeper keeper = workplace.keeper();
            List<Phrase> notices = keeper.noticesOfOpening();
            DataKeeper.Report report = repair ? keeper.repair() : keeper.check();
            if (json()) {
                JsonOutput.line(terminal().out(), json -> write(json, notices, report));
            } else {
                print("cli.doctor.folder", dataFolder());
                notices.forEach(notice -> print("cli.doctor.notice", words(notice)));
                report.lines()
                        .forEach(line ->
                                print(line.sound() ? "cli.doctor.sound" : "cli.doctor.unsound", words(line.phrase())));
                print(report.sound() ? "cli.doctor.all-sound" : "cli.doctor.needs-repair");
            }
            return report.sound() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
        }
    }

    private void write(JsonGenerator json, List<Phrase> notices, DataKeeper.Report report) {
        json.writeStartObject();
        json.writeStringProperty("folder", dataFolder().toString());
        json.writeBooleanProperty("sound", report.sound());
        json.writeName("notices");
        json.writeStartArray();
        notices.forEach(notice -> json.writeString(words(notice)));
        json.writeEndArray();
        json.writeName("checks");
        json.writeStartArray();
        for (DataKeeper.Line line : report.lines()) {
            json.writeStartObject();
            json.writeBooleanProperty("sound", line.sound());
            json.writeStringProperty("what", words(line.phrase()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
