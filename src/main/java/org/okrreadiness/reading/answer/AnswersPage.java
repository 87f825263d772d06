package org.okrreadiness.reading.answer;

/** A text that is written from the top down. */
abstract class AnswersPage {

    final StringBuilder text = new StringBuilder();

    abstract void title(String words);

    abstract void heading(String words);

    /** A line of words, which may hold line ends of their own. */
    abstract void line(String words);

    /** Some room before what follows. */
    abstract void gap();

    final String text() {
        return text.toString();
    }
}
