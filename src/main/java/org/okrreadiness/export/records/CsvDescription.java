package org.okrreadiness.export.records;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.exchange.json.HardenedJson;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.export.ExportRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the columns of a CSV file are and mean, as W3C "CSV on the Web" metadata, which programs look for under this name. */
final class CsvDescription {

    private static final JsonMapper MAPPER = HardenedJson.mapper(10_000);

    private final Messages messages;

    CsvDescription(Messages messages) {
        this.messages = messages;
    }

    static Path beside(Path table) {
        return table.resolveSibling(table.getFileName() + "-metadata.json");
    }

    byte[] of(ExportRequest request, Path table, RecordRun run) {
        String language = messages.locale().toLanguageTag();
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode context = root.putArray("@context").add("http://www.w3.org/ns/csvw");
        context.addObject().put("@language", language);
        root.put("url", urlOf(table));
        root.put("dc:title", messages.get("records.title"));
        root.put("dc:description", messages.get("records.purpose") + " " + messages.get("records.guard"));
        root.put("dc:publisher", request.seal().issuer().name());
        root.put("dc:created", request.at().toString());
        ObjectNode dialect = root.putObject("dialect");
        dialect.put("encoding", "utf-8").put("header", true).put("lineTerminators", "\r\n");
        ObjectNode schema = root.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        run.columns().forEach(column -> describe(columns.addObject(), column, language));
        if (run.columns().contains(Column.RECORD_ID)) {
            schema.put("primaryKey", Column.RECORD_ID.machineName());
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    private void describe(ObjectNode node, Column column, String language) {
        node.put("name", column.machineName());
        node.putArray("titles").add(column.machineName());
        node.put("rdfs:label", messages.get("records.column." + column.key()));
        node.put("dc:description", messages.get("records.meaning." + column.key()));
        node.put("lang", language);
        node.put("datatype", column.type().xsd());
        List<String> values = ClosedSet.of(column);
        if (!values.isEmpty()) {
            ObjectNode type = node.putObject("datatype");
            type.put("base", "string").put("format", String.join("|", values));
        }
    }

    /** Relative to the metadata, with everything a reader could take for something else written in digits. */
    private static String urlOf(Path table) {
        StringBuilder url = new StringBuilder();
        for (byte b : table.getFileName().toString().getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
            url.append(plain ? String.valueOf(c) : String.format("%%%02X", b & 0xff));
        }
        return url.toString();
    }
}
