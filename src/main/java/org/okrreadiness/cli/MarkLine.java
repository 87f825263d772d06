package org.okrreadiness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.UnreadableInputException;
import tools.jackson.databind.JsonNode;

/**
 * One line of marks: {@code answer} as the queue names it, {@code levels} by place, and, where there are any, {@code remarks} for the
 * participant and {@code notes} for markers by place. A place is its part, a slash and its criterion.
 */
record MarkLine(AnswerId answer, List<GivenMark> marks) {

    static String name(Place place) {
        return place.part().path() + "/" + place.criterion().value();
    }

    static MarkLine read(String line) {
        JsonNode node = ScoreLine.parse(line);
        List<GivenMark> marks = new ArrayList<>();
        for (Map.Entry<String, JsonNode> level : node.path("levels").properties()) {
            String place = level.getKey();
            marks.add(new GivenMark(
                    place(place),
                    level(level.getValue(), place),
                    text(node.path("remarks"), place),
                    text(node.path("notes"), place)));
        }
        return new MarkLine(answer(node.path("answer").asString("")), marks);
    }

    /** @throws UnreadableInputException when it is not as the queue names answers */
    static AnswerId answer(String name) {
        int slash = name.indexOf('/');
        try {
            return new AnswerId(AttemptId.of(name.substring(0, slash)), new TaskId(name.substring(slash + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw wrong("answer", name, e);
        }
    }

    /** @throws UnreadableInputException when it is not as the queue names places */
    static Place place(String name) {
        int slash = name.lastIndexOf('/');
        try {
            return new Place(new Part(name.substring(0, slash)), new CriterionId(name.substring(slash + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw wrong("place", name, e);
        }
    }

    private static Level level(JsonNode level, String place) {
        try {
            return Level.of(level.intValue(-1));
        } catch (IllegalArgumentException e) {
            throw wrong("level", place, e);
        }
    }

    private static String text(JsonNode texts, String place) {
        return texts.path(place).asString("");
    }

    private static UnreadableInputException wrong(String what, String said, Exception cause) {
        return new UnreadableInputException(Phrase.of("cli.marking.line." + what, said), cause);
    }
}
