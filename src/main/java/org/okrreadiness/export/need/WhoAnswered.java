package org.okrreadiness.export.need;

import java.util.List;
import java.util.stream.Collectors;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.export.Tag;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;

/** From which seats people answered, how many and how much; a seat nobody answered from stands there too. */
final class WhoAnswered {

    private final AnswerSheet sheet;
    private final boolean isNaming;
    private final NeedWords words;
    private final Messages messages;
    private final Room room;

    WhoAnswered(AnswerSheet sheet, boolean isNaming, NeedWords words, Messages messages, Room room) {
        this.sheet = sheet;
        this.isNaming = isNaming;
        this.words = words;
        this.messages = messages;
        this.room = room;
    }

    void into(Tag body) {
        Tag table = body.in("table");
        Tag head = table.in("thead").in("tr");
        List.of("seat", "people", "answers")
                .forEach(column -> head.in("th").with("scope", "col").words(messages.get("need.sheet.head." + column)));
        Tag rows = table.in("tbody");
        for (Seat seat : Seat.values()) {
            row(rows.in("tr"), seat);
        }
        body.put("p", "small", messages.get(isNaming ? "need.sheet.who.named" : "need.sheet.who.seats"));
    }

    private void row(Tag row, Seat seat) {
        List<Respondent> here =
                sheet.respondents().stream().filter(one -> one.seat() == seat).toList();
        long answers = here.stream()
                .flatMap(one -> one.answers().values().stream())
                .filter(WhoAnswered::isAnswered)
                .count();
        row.in("th").with("scope", "row").words(words.name("seat", seat));
        row.in("td").words(people(here));
        row.in("td").words(here.isEmpty() ? messages.get("need.sheet.none") : String.valueOf(answers));
    }

    /** That somebody does not know it is an answer; words without one are none yet. */
    private static boolean isAnswered(Answer answer) {
        return answer.given().isPresent();
    }

    private String people(List<Respondent> here) {
        if (here.isEmpty()) {
            return messages.get("need.sheet.nobody");
        }
        if (!isNaming) {
            return String.valueOf(here.size());
        }
        String names = here.stream()
                .limit(room.items())
                .map(one -> room.name(one.name()))
                .collect(Collectors.joining(", "));
        int left = here.size() - room.items();
        return left > 0 ? names + " " + messages.get("need.report.unknown.more", left) : names;
    }
}
