package org.okrreadiness.ui.records.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.records.Clash;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.wording.Words;

/**
 * Two people changed the entry of one person.
 *
 * @param before as it was read
 * @param mine as it was to be kept
 * @param theirs as somebody else kept it
 */
record EntryClash(Person before, Person mine, Person theirs, Clash clash) {

    static EntryClash of(Person before, Person mine, Person theirs, RecordWords words, Map<RoleId, String> roles) {
        Sides sides = new Sides(words, new TreeMap<>(byText(roles)));
        List<Clash.Field> fields = new ArrayList<>();
        List<String> first = sides.texts(before);
        List<String> second = sides.texts(mine);
        List<String> third = sides.texts(theirs);
        List<String> names = sides.names();
        for (int field = 0; field < names.size(); field++) {
            Clash.Field one = Clash.Field.of(names.get(field), first.get(field), second.get(field), third.get(field));
            if (one.differs()) {
                fields.add(one);
            }
        }
        return new EntryClash(before, mine, theirs, new Clash(theirs.name(), fields));
    }

    private static Map<String, String> byText(Map<RoleId, String> roles) {
        Map<String, String> titles = new TreeMap<>();
        roles.forEach((id, title) -> titles.put(id.value(), title));
        return titles;
    }

    /** What was chosen, ready to be kept in place of theirs. */
    Person chosen(Messages messages) {
        return new Person(
                theirs.id(),
                pick(messages, "person.name").name(),
                pick(messages, "person.number").personnelNumber(),
                pick(messages, "person.email").email(),
                pick(messages, "person.unit").unit(),
                pick(messages, "person.role").role(),
                pick(messages, "person.ground").basis(),
                theirs.version());
    }

    private Person pick(Messages messages, String key) {
        return clash.isMine(messages.get(key)) ? mine : theirs;
    }

    private record Sides(RecordWords words, Map<String, String> roles) {

        List<String> names() {
            return List.of(
                            "person.name",
                            "person.number",
                            "person.email",
                            "person.unit",
                            "person.role",
                            "person.ground")
                    .stream()
                    .map(key -> words.messages().get(key))
                    .toList();
        }

        List<String> texts(Person person) {
            return List.of(
                    person.name(),
                    person.personnelNumber(),
                    person.email(),
                    person.unit(),
                    person.role()
                            .map(id -> roles.getOrDefault(id.value(), id.value()))
                            .orElse(""),
                    ground(person.basis()));
        }

        private String ground(Basis basis) {
            Messages messages = words.messages();
            String since = messages.get(
                    "person.ground.since", Words.of(messages, "ground", basis.ground()), words.day(basis.since()));
            Optional<String> back =
                    basis.withdrawnOn().map(day -> messages.get("person.ground.withdrawn", since, words.day(day)));
            String said = back.orElse(since);
            return basis.note().isBlank() ? said : messages.get("person.ground.noted", said, basis.note());
        }
    }
}
