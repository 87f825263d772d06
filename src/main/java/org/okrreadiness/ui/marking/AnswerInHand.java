package org.okrreadiness.ui.marking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Level;

/** What a marker has given to one answer so far, and which place comes now. Nothing of it counts before it is committed. */
final class AnswerInHand {

    /** One place as it stands. */
    private static final class Draft {
        private Optional<Level> level = Optional.empty();
        private String remark = "";
        private String note = "";
    }

    private final List<Place> places;
    private final Map<Place, Draft> drafts = new LinkedHashMap<>();
    private int at;

    /** @param held what was given before, where the answer is taken up again */
    AnswerInHand(List<Place> places, List<GivenMark> held) {
        this.places = List.copyOf(places);
        this.places.forEach(place -> drafts.put(place, new Draft()));
        held.stream().filter(mark -> drafts.containsKey(mark.place())).forEach(this::take);
        at = firstOpen();
    }

    private void take(GivenMark mark) {
        Draft draft = drafts.get(mark.place());
        draft.level = Optional.of(mark.level());
        draft.remark = mark.remark();
        draft.note = mark.note();
    }

    private int firstOpen() {
        for (int place = 0; place < places.size(); place++) {
            if (drafts.get(places.get(place)).level.isEmpty()) {
                return place;
            }
        }
        return Math.max(0, places.size() - 1);
    }

    /** Gives the place that comes now its level and goes on to the next one; the last one stays. */
    void give(Level level) {
        now().level = Optional.of(level);
        forward();
    }

    void forward() {
        at = Math.min(at + 1, places.size() - 1);
    }

    void back() {
        at = Math.max(at - 1, 0);
    }

    /** To the first place without a level; stays where it is when all have one. */
    void toFirstOpen() {
        if (!isComplete()) {
            at = firstOpen();
        }
    }

    void remark(String remark) {
        now().remark = remark.strip();
    }

    void note(String note) {
        now().note = note.strip();
    }

    private Draft now() {
        return drafts.get(places.get(at));
    }

    List<Place> places() {
        return places;
    }

    Place place() {
        return places.get(at);
    }

    /** From 0. */
    int index() {
        return at;
    }

    Optional<Level> level(Place place) {
        return drafts.get(place).level;
    }

    String remark(Place place) {
        return drafts.get(place).remark;
    }

    String note(Place place) {
        return drafts.get(place).note;
    }

    /** Whether every place has a level. */
    boolean isComplete() {
        return drafts.values().stream().allMatch(draft -> draft.level.isPresent());
    }

    /** How many places have a level. */
    long given() {
        return drafts.values().stream().filter(draft -> draft.level.isPresent()).count();
    }

    /** Places that have a level, as they stand. */
    List<GivenMark> marks() {
        List<GivenMark> marks = new ArrayList<>();
        drafts.forEach((place, draft) ->
                draft.level.ifPresent(level -> marks.add(new GivenMark(place, level, draft.remark, draft.note))));
        return marks;
    }
}
