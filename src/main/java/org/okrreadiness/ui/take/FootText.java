package org.okrreadiness.ui.take;

/** What the two buttons at the foot of the screen are called at each stage. */
final class FootText {

    private FootText() {}

    static String forward(Stage stage, boolean lastTask) {
        return switch (stage) {
            case WORKING -> lastTask ? "take.action.review" : "take.action.next";
            case REVIEWING -> "take.action.hand-in";
            case CONFIRMING -> "take.action.hand-in-now";
            case MARKING -> "take.action.marking";
        };
    }

    static String back(Stage stage) {
        return switch (stage) {
            case WORKING -> "take.action.previous";
            case REVIEWING -> "take.action.to-tasks";
            case CONFIRMING, MARKING -> "take.action.not-yet";
        };
    }
}
