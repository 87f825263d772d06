package org.okrreadiness.domain.rubric;

import java.util.Objects;

/**
 * Which text of a response something refers to: {@code objective}, {@code kr1}, {@code kr2.metric}, {@code question},
 * {@code mark1.why}, {@code option.b}, {@code line.hello}, {@code best}, or {@code set}, {@code critique}, {@code judgement}, {@code answer},
 * {@code choice}, {@code conversation}, {@code diagnosis} or {@code scores} for the whole.
 *
 * @param path the name, lower case, parts separated by dots; key results and marks count from 1
 */
public record Part(String path) {

    public static final Part OBJECTIVE = new Part("objective");
    public static final Part SET = new Part("set");
    public static final Part QUESTION = new Part("question");
    public static final Part REPAIR = new Part("repair");
    public static final Part REASON = new Part("reason");
    public static final Part BEST = new Part("best");
    public static final Part WORST = new Part("worst");
    public static final Part CONFIDENCE = new Part("confidence");
    public static final Part CRITIQUE = new Part("critique");
    public static final Part JUDGEMENT = new Part("judgement");
    public static final Part ANSWER = new Part("answer");
    public static final Part CHOICE = new Part("choice");
    public static final Part CONVERSATION = new Part("conversation");
    public static final Part ENDING = new Part("ending");
    public static final Part DIAGNOSIS = new Part("diagnosis");
    public static final Part ROOT = new Part("root");
    public static final Part HELP = new Part("help");
    public static final Part COUNTER = new Part("counter");
    public static final Part SCORES = new Part("scores");
    public static final Part LEARNING = new Part("learning");

    public Part {
        Objects.requireNonNull(path, "path");
    }

    /** @param number from 1 */
    public static Part keyResult(int number) {
        return new Part("kr" + number);
    }

    /**
     * @param number from 1
     * @param field the field's name, for example {@code baseline}
     */
    public static Part keyResultField(int number, String field) {
        return new Part("kr" + number + "." + field);
    }

    /** @param number from 1 */
    public static Part markReason(int number) {
        return new Part("mark" + number + ".why");
    }

    public static Part option(String id) {
        return new Part("option." + id);
    }

    /** @param node the id of the node of a conversation at which the line is said */
    public static Part line(String node) {
        return new Part("line." + node);
    }

    @Override
    public String toString() {
        return path;
    }
}
