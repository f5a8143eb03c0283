package org.intreccio.identity;

import java.util.List;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A demo in which one can be these people by one click. */
public final class DemoDoor {

    private DemoDoor() {}

    /** The demo whose accounts all have {@link Visitor#PASSWORD}. */
    public static Demo with(DemoPersona... people) {
        return demo(Visitor.PASSWORD, people);
    }

    /** The same people in a portal that is no demo. */
    public static Demo closed(DemoPersona... people) {
        return demo("", people);
    }

    private static Demo demo(String password, DemoPersona... people) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("people", (DemoPersonas) () -> List.of(people));
        return new Demo(new DemoProperties(password), beans.getBeanProvider(DemoPersonas.class));
    }
}
