package org.okrreadiness.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.marking.Conflicts;
import org.okrreadiness.service.marking.TeamAgreement;
import org.okrreadiness.service.marking.TrainerDesk;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** How far markers agree, how severe each is, whether they drift, and where only a person can settle. */
@Command(name = "agreement")
final class MarkingAgreementCommand extends CohortCommand {

    MarkingAgreementCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk) {
        CohortId cohort = cohort(desk);
        TeamAgreement team = TeamAgreement.of(desk.cohorts().workbook(cohort));
        Conflicts conflicts = desk.marks().conflicts(cohort);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, team, conflicts));
        } else {
            say(team, conflicts);
        }
        return ExitCode.DONE;
    }

    private void say(TeamAgreement team, Conflicts conflicts) {
        print(
                "cli.marking.agreement",
                team.pairs(),
                figure(team.exact()),
                figure(team.adjacent()),
                figure(team.kappa()));
        TextTable table = new TextTable(List.of(
                messages().get("cli.marking.agreement.marker"),
                messages().get("cli.marking.agreement.answers"),
                messages().get("cli.marking.agreement.severity"),
                messages().get("cli.marking.agreement.remark")));
        team.markers()
                .forEach(one -> table.row(List.of(
                        one.name(), Integer.toString(one.answers()), figure(one.severityInLevels()), remark(one))));
        table.print(terminal().out());
        print("cli.marking.agreement.conflicts", conflicts.all().size());
    }

    private String remark(TeamAgreement.OfMarker one) {
        if (one.stopped()) {
            return messages().get("cli.marking.agreement.stopped");
        }
        return one.isDrifting() ? messages().get("cli.marking.agreement.drifts") : "";
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "-";
    }

    private static void write(JsonGenerator json, TeamAgreement team, Conflicts conflicts) {
        json.writeStartObject();
        json.writeNumberProperty("pairs", team.pairs());
        number(json, "exact", team.exact());
        number(json, "adjacent", team.adjacent());
        number(json, "kappa", team.kappa());
        json.writeArrayPropertyStart("markers");
        team.markers().forEach(one -> {
            json.writeStartObject();
            json.writeStringProperty("marker", one.marker().fingerprint());
            json.writeStringProperty("name", one.name());
            json.writeNumberProperty("answers", one.answers());
            number(json, "severity", one.severityInLevels());
            json.writeBooleanProperty("drifts", one.isDrifting());
            json.writeBooleanProperty("stopped", one.stopped());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("conflicts");
        conflicts.all().forEach(conflict -> {
            json.writeStartObject();
            json.writeStringProperty("answer", conflict.answer().toString());
            json.writeStringProperty("place", MarkLine.name(conflict.place()));
            json.writeArrayPropertyStart("held");
            conflict.held().forEach(held -> {
                json.writeStartObject();
                json.writeStringProperty("name", held.name());
                json.writeNumberProperty("level", held.level().points());
                json.writeStringProperty("at", held.at().toString());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalDouble value) {
        value.ifPresentOrElse(v -> json.writeNumberProperty(name, v), () -> json.writeNullProperty(name));
    }
}
