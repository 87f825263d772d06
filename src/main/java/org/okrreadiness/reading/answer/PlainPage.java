package org.okrreadiness.reading.answer;

/** Nothing but words and line ends. */
final class PlainPage extends AnswersPage {

    @Override
    void title(String words) {
        line(words);
    }

    @Override
    void heading(String words) {
        text.append("\n\n");
        line(words);
    }

    @Override
    void line(String words) {
        text.append(words).append('\n');
    }

    @Override
    void gap() {
        text.append('\n');
    }
}
