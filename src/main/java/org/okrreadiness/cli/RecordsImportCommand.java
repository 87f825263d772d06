package org.okrreadiness.cli;

import java.nio.file.Path;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.service.records.people.PeopleImport;
import org.okrreadiness.service.records.people.PeoplePreview;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes people in from a table of an HR system. */
@Command(name = "import")
final class RecordsImportCommand extends RegisterCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--try")
    private boolean onlyTry;

    @Option(names = "--good-rows")
    private boolean goodRows;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Mixin
    private final GroundOptions ground = new GroundOptions();

    RecordsImportCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        PeopleImport people = place.desk().entering().people();
        PeopleImport.Opened opened = people.open(file);
        PeoplePreview preview = people.preview(opened.table(), opened.mapping(), ground.basis());
        preview.problems().forEach(this::say);
        if (!onlyTry) {
            people.take(preview, !goodRows, System.getProperty("user.name", ""), reason);
        }
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                for (PeoplePreview.Change change : PeoplePreview.Change.values()) {
                    json.writeNumberProperty(Words.kebab(change), preview.count(change));
                }
                json.writeBooleanProperty("taken", !onlyTry);
                json.writeEndObject();
            });
        }
        print(
                onlyTry ? "cli.records.would-import" : "cli.records.imported",
                preview.count(PeoplePreview.Change.NEW),
                preview.count(PeoplePreview.Change.CHANGED),
                preview.count(PeoplePreview.Change.UNCHANGED),
                preview.count(PeoplePreview.Change.REFUSED));
    }

    private void say(PeoplePreview.Problem problem) {
        terminal()
                .err()
                .println(messages()
                        .get("cli.records.problem", problem.row(), problem.column(), words(problem.phrase())));
    }
}
