package org.okrreadiness.cli;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Workplace;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** Lists the findings that participants see differently, attempt by attempt, without their names. */
@Command(name = "disputes")
final class DisputesCommand extends SubCommand {

    private record Found(AttemptSummary attempt, Dispute dispute) {}

    DisputesCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workplace workplace = services().open(dataFolder())) {
            List<Found> disputes = disputes(workplace.sittings());
            if (json()) {
                JsonOutput.line(terminal().out(), json -> write(json, disputes));
            } else {
                disputes.forEach(this::print);
                print("cli.disputes.count", disputes.size(), dataFolder());
            }
        }
        return ExitCode.DONE;
    }

    private static List<Found> disputes(Sittings sittings) {
        List<Found> found = new ArrayList<>();
        for (AttemptSummary attempt : sittings.list()) {
            sittings.disputes(attempt.id()).forEach(dispute -> found.add(new Found(attempt, dispute)));
        }
        return found;
    }

    private void print(Found found) {
        Dispute dispute = found.dispute();
        print(
                "cli.disputes.line",
                dispute.about().checkId(),
                dispute.task(),
                dispute.about().part(),
                dispute.text(),
                dispute.reason());
    }

    private static void write(JsonGenerator json, List<Found> disputes) {
        json.writeStartArray();
        disputes.forEach(found -> write(json, found));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Found found) {
        Dispute dispute = found.dispute();
        json.writeStartObject();
        json.writeStringProperty("attempt", found.attempt().id().toString());
        json.writeStringProperty("assessment", found.attempt().assessment().toString());
        json.writeStringProperty("task", dispute.task().value());
        json.writeStringProperty("finding", dispute.about().checkId());
        json.writeStringProperty("part", dispute.about().part().path());
        json.writeStringProperty("words", dispute.about().words());
        json.writeStringProperty("text", dispute.text());
        json.writeStringProperty("reason", dispute.reason());
        json.writeStringProperty("scorer", dispute.versions().scorer());
        json.writeStringProperty("lexicon", dispute.versions().lexicon());
        json.writeStringProperty("rubric", dispute.versions().rubric());
        json.writeStringProperty("school", dispute.versions().school());
        json.writeStringProperty("at", dispute.at().toString());
        json.writeEndObject();
    }
}
