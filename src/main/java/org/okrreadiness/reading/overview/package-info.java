/** The first page of a result in words: the verdict, the profile, what comes next, the story, and how to read it all. */
package org.okrreadiness.reading.overview;
