package org.okrreadiness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.UnreadableInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line to be scored.
 *
 * @param id as given, so that the answer can carry it back; a JSON null when there was none
 * @param caseId {@code pack/scenario}; empty for a line read on its own
 */
record ScoreLine(JsonNode id, LineKind kind, OkrSet set, String caseId) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param asked the kind asked for on the command line; null when each line says it itself
     * @throws UnreadableInputException when the line cannot be used, with the remedy
     */
    static ScoreLine read(String line, LineKind asked) {
        return of(parse(line), asked);
    }

    /** The same for a line that has been parsed already. */
    static ScoreLine of(JsonNode node, LineKind asked) {
        LineKind kind = asked != null ? asked : kindIn(node);
        String caseId = text(node, "case");
        return new ScoreLine(node.path("id"), kind, content(kind, node), caseId);
    }

    /** The id of a line that is otherwise of no use. */
    static JsonNode idIn(String line) {
        try {
            return parse(line).path("id");
        } catch (UnreadableInputException e) {
            return JSON.missingNode();
        }
    }

    static JsonNode parse(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw unreadable("cli.score.not-an-object");
            }
            return node;
        } catch (JacksonException e) {
            throw new UnreadableInputException(
                    Phrase.of(
                            "cli.score.not-json", String.valueOf(e.getLocation().getColumnNr())),
                    e);
        }
    }

    private static LineKind kindIn(JsonNode node) {
        if (node.has("key_results")) {
            return LineKind.SET;
        }
        String kind = text(node, "kind");
        try {
            return kind.isEmpty() ? LineKind.KEY_RESULT : LineKind.of(kind);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException(Phrase.of("cli.score.unknown-kind", kind), e);
        }
    }

    private static OkrSet content(LineKind kind, JsonNode node) {
        return switch (kind) {
            case OBJECTIVE -> new OkrSet(new Objective(required(node, "text")), List.of());
            case KEY_RESULT -> new OkrSet(new Objective(text(node, "objective")), List.of(keyResult(node)));
            case SET -> new OkrSet(new Objective(text(node, "objective")), keyResults(node.path("key_results")));
        };
    }

    private static List<KeyResult> keyResults(JsonNode list) {
        if (!list.isArray()) {
            throw unreadable("cli.score.no-key-results");
        }
        List<KeyResult> keyResults = new ArrayList<>();
        for (JsonNode entry : list) {
            keyResults.add(entry.isString() ? KeyResult.ofText(entry.asString()) : keyResult(entry));
        }
        return keyResults;
    }

    private static KeyResult keyResult(JsonNode node) {
        return new KeyResult(
                required(node, "text"),
                new Measure(text(node, "metric"), text(node, "unit"), text(node, "source")),
                new Movement(
                        text(node, "baseline"),
                        text(node, "target"),
                        choice(Direction.class, node, "direction", Direction.UNSTATED),
                        text(node, "due")),
                text(node, "owner"),
                choice(Indicator.class, node, "indicator", Indicator.UNSTATED));
    }

    private static String required(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw unreadable("cli.score.missing-field", field);
        }
        return value.asString();
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isString() || value.isNumber()) {
            return value.asString();
        }
        throw unreadable("cli.score.not-text", field);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, JsonNode node, String field, E none) {
        String value = text(node, field);
        if (value.isEmpty()) {
            return none;
        }
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException(Phrase.of("cli.score.unknown-value", field, value), e);
        }
    }

    private static UnreadableInputException unreadable(String key, String... arguments) {
        return new UnreadableInputException(Phrase.of(key, arguments), null);
    }
}
