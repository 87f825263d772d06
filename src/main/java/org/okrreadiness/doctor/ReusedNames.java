package org.okrreadiness.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.Task;

/** People of two cases share a name, so that one is taken for the other. */
final class ReusedNames implements PackCheck {

    private static final int SHORTEST = 3;

    @Override
    public List<Complaint> of(Assessment assessment) {
        Map<String, String> first = new LinkedHashMap<>();
        List<Complaint> complaints = new ArrayList<>();
        for (Scenario scenario : assessment.scenarios()) {
            for (String name : names(scenario)) {
                String before = first.putIfAbsent(name, scenario.id());
                if (before != null) {
                    complaints.add(Complaint.aboutScenario(Complaint.Rule.NAME_REUSED, scenario.id(), name, before));
                }
            }
        }
        return complaints;
    }

    private static Set<String> names(Scenario scenario) {
        Set<String> names = new LinkedHashSet<>();
        for (Exhibit exhibit : scenario.exhibits()) {
            if (exhibit instanceof Exhibit.People people) {
                people.people().forEach(person -> addParts(names, person.name()));
            } else if (exhibit instanceof Exhibit.MessageThread thread) {
                thread.messages().forEach(message -> addParts(names, message.from()));
            }
        }
        for (Task task : scenario.tasks()) {
            if (task instanceof Conversation conversation) {
                addParts(names, conversation.with().split(",", 2)[0]);
            }
        }
        return names;
    }

    /** A first name and a surname; what stands in small letters is no name, and a sender with a title has several words. */
    private static void addParts(Set<String> names, String whole) {
        List<String> parts = Prose.words(whole.split(",", 2)[0]);
        if (parts.size() <= 3 && parts.stream().allMatch(part -> Character.isUpperCase(part.charAt(0)))) {
            parts.stream().filter(part -> part.length() >= SHORTEST).forEach(names::add);
        }
    }
}
