/** Deciding what help is needed before anybody buys any: diagnoses that are kept, colleagues' files, facts the program has already. */
package org.okrreadiness.service.decide;
