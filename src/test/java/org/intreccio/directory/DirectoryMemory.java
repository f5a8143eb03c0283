package org.intreccio.directory;

import java.util.List;
import org.springframework.context.ApplicationContext;

/** Lets a test that draws in the graph itself have the search know of it at once. */
public final class DirectoryMemory {

    private DirectoryMemory() {}

    public static void reread(ApplicationContext context, List<String> actors) {
        var index = context.getBean(ActorIndex.class);
        index.state(Viewer.GUEST);
        index.update(actors);
    }
}
