package org.okrreadiness.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;

/** What a typing person was told is safe, and whether it is. */
final class Acknowledged {

    private record Place(AttemptId attempt, TaskId task) {}

    private final Set<AttemptId> begun = new HashSet<>();
    private final Set<AttemptId> handedIn = new HashSet<>();
    private final Map<Place, Integer> revisions = new HashMap<>();
    private final Map<AttemptId, TaskId> positions = new HashMap<>();
    private long answers;

    /** @param line as {@link TypingPerson} prints it; half a line, cut off by the end of the process, says nothing */
    void hear(String line) {
        String[] word = line.split(" ");
        AttemptId id = AttemptId.of(word[1]);
        switch (word[0]) {
            case "begun" -> begun.add(id);
            case "handed-in" -> handedIn.add(id);
            case "moved" -> positions.put(id, new TaskId(word[2]));
            case "saved" -> {
                answers++;
                revisions.put(new Place(id, new TaskId(word[2])), Integer.parseInt(word[3]));
            }
            default -> begun.add(id);
        }
    }

    long answers() {
        return answers;
    }

    /** One sentence for everything that is not there any more. */
    List<String> missingFrom(DataFolder data) {
        List<String> missing = new ArrayList<>();
        Set<AttemptId> listed = new HashSet<>();
        data.attempts().list().forEach(line -> listed.add(line.id()));
        begun.stream().filter(id -> !listed.contains(id)).forEach(id -> missing.add(id + " is not listed"));
        revisions.forEach((place, revision) -> {
            int found = response(data, place).map(Revision::of).orElse(0);
            if (found < revision) {
                missing.add(place + ": acknowledged " + revision + ", found " + found);
            }
        });
        handedIn.stream()
                .filter(id ->
                        data.attempts().find(id).flatMap(Attempt::handedIn).isEmpty())
                .forEach(id -> missing.add(id + " is not handed in"));
        positions.keySet().stream()
                .filter(id ->
                        data.attempts().find(id).flatMap(Attempt::position).isEmpty())
                .forEach(id -> missing.add(id + " has no position"));
        return missing;
    }

    private static Optional<Response> response(DataFolder data, Place place) {
        return data.attempts().find(place.attempt()).map(a -> a.responses().get(place.task()));
    }
}
