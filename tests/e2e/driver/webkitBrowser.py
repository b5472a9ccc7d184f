#!/usr/bin/python3
"""A window of WebKitGTK for WebKitWebDriver: one page, and a folder in which it may store.

MiniBrowser, which comes with the driver, refuses every storage while it is driven, so that nothing
that is kept offline could be tested in it.

Usage: webkitBrowser.py FOLDER [--dark-mode]
"""
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

folder = sys.argv[1]
settings = Gtk.Settings.get_default()
settings.set_property("gtk-application-prefer-dark-theme", "--dark-mode" in sys.argv)
manager = WebKit2.WebsiteDataManager(base_data_directory=folder, base_cache_directory=folder)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)


def new_view(_session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window()
    window.set_default_size(1280, 800)
    window.add(view)
    view.connect("close", lambda _: window.destroy())
    # no window manager gives it the focus
    window.connect("map-event", lambda *_: window.present())
    window.show_all()
    view.grab_focus()
    return view


context.connect("automation-started", lambda _, session: session.connect("create-web-view", new_view))
Gtk.main()
