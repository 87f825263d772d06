package org.okrreadiness.scoring.answer;

import java.util.List;
import org.okrreadiness.scoring.idea.FoundIdea;
import org.okrreadiness.scoring.idea.IdeaFinder;
import org.okrreadiness.scoring.idea.KeyIdea;
import org.okrreadiness.scoring.words.CopiedText;

/**
 * The ideas that an answer says or denies.
 *
 * @param right every place of an idea of the key
 * @param wrong every place of an idea that contradicts it
 */
record HeardIdeas(List<FoundIdea> right, List<FoundIdea> wrong) {

    /** Copied words are blanked out before anybody listens. */
    private static final CopiedText NOTHING = CopiedText.from();

    static HeardIdeas in(OwnText own, AnswerKey key) {
        return new HeardIdeas(everywhere(key.ideas(), own), everywhere(key.wrong(), own));
    }

    private static List<FoundIdea> everywhere(List<KeyIdea> ideas, OwnText own) {
        return new IdeaFinder(ideas, NOTHING).everywhere(own.text());
    }

    /** Places where an idea of the key is said. */
    List<FoundIdea> said() {
        return right.stream().filter(found -> !found.denied()).toList();
    }

    /** Places where an idea of the key is denied. */
    List<FoundIdea> denied() {
        return right.stream().filter(FoundIdea::denied).toList();
    }

    /** Places where a wrong idea is said; to deny one is no fault. */
    List<FoundIdea> mistaken() {
        return wrong.stream().filter(found -> !found.denied()).toList();
    }
}
