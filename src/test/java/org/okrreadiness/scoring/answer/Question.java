package org.okrreadiness.scoring.answer;

import java.util.List;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.idea.KeyIdea;
import org.okrreadiness.testing.LabelledBlock;

/** One question of {@code answers.txt} with its key and the answers to it. */
record Question(String name, AnswerKey key, Situation situation, List<Answer> answers) {

    /** @param levels the levels held to be right, T1 first */
    record Answer(String text, List<Integer> levels) {

        /** False for what is copied, heaped up, gibberish or about something else: the fifth level is 0. */
        boolean isHonest() {
            return levels.get(4) > 0;
        }
    }

    static Question of(LabelledBlock block) {
        AnswerKey key = new AnswerKey(ideas(block, "idea"), ideas(block, "wrong"), block.one("task"), LengthBand.USUAL);
        List<Answer> answers =
                block.all("answer").stream().map(Question::answer).toList();
        return new Question(block.name(), key, block.situation(), answers);
    }

    static Question named(String name) {
        return LabelledBlock.read(Question.class, "answers.txt").stream()
                .filter(block -> block.name().equals(name))
                .map(Question::of)
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(String line) {
        int bar = line.indexOf('|');
        List<Integer> levels = LabelledBlock.parts(line.substring(0, bar).strip(), " ").stream()
                .map(Integer::valueOf)
                .toList();
        return new Answer(line.substring(bar + 1).strip(), levels);
    }

    private static List<KeyIdea> ideas(LabelledBlock block, String key) {
        return block.all(key).stream().map(Question::idea).toList();
    }

    private static KeyIdea idea(String line) {
        List<String> parts = LabelledBlock.parts(line.replace("||", "\n"), "|");
        List<List<List<String>>> ways = LabelledBlock.parts(parts.get(2), "\n").stream()
                .map(way -> LabelledBlock.parts(way, "&").stream()
                        .map(concept -> LabelledBlock.parts(concept, ","))
                        .toList())
                .toList();
        return new KeyIdea(parts.get(0), Integer.parseInt(parts.get(1)), ways);
    }
}
