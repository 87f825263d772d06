package org.okrreadiness.cli;

import java.util.List;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;

/** Says what was done with the register, the newest first. */
@Command(name = "audit")
final class RecordsAuditCommand extends RegisterCommand {

    private static final int MOST = 1_000;

    RecordsAuditCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        List<AuditLine> lines = place.desk().register().audit().latest(MOST);
        if (json()) {
            JsonLines out = new JsonLines(terminal().out());
            lines.forEach(line -> out.line(json -> {
                json.writeStartObject();
                json.writeStringProperty("at", line.at().toString());
                json.writeStringProperty("by", line.by());
                json.writeStringProperty("action", Words.kebab(line.what()));
                json.writeNumberProperty("count", line.count());
                json.writeStringProperty("reason", line.why());
                json.writeEndObject();
            }));
            out.flush();
        }
        lines.forEach(line -> print(
                "cli.records.audit",
                line.at(),
                line.by(),
                Words.of(messages(), "cli.records.action", line.what()),
                line.count(),
                line.why()));
    }
}
