"""LibreOffice's own mail merge of a list to PDF, as a baseline: once into one file, once into a file a letter.

Called with a folder that holds data/list.csv (columns number, street) and letter.txt, whose {number} and {street} are
the fields. Prints {"together": ms, "each": ms}; what the office needs to start is not counted.
"""
import json
import os
import re
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

folder = sys.argv[1]
source, table = 'letters', 'list'


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    until = time.monotonic() + 30
    while True:
        try:
            return resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
        except Exception:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def register(create):
    contexts = create('com.sun.star.sdb.DatabaseContext')
    made = contexts.createInstance()
    made.URL = 'sdbc:flat:file://%s/data' % folder
    made.Info = (prop('Extension', 'csv'), prop('CharSet', 'utf-8'))
    made.DatabaseDocument.storeAsURL('file://%s/list.odb' % folder, ())
    contexts.registerObject(source, made)


def write_template(desktop):
    document = desktop.loadComponentFromURL('private:factory/swriter', '_blank', 0, (prop('Hidden', True),))
    text = document.Text
    cursor = text.createTextCursor()
    for line in open(os.path.join(folder, 'letter.txt'), encoding='utf-8').read().split('\n'):
        for index, piece in enumerate(re.split(r'\{(\w+)\}', line)):
            if index % 2 == 0:
                text.insertString(cursor, piece, False)
                continue
            master = document.createInstance('com.sun.star.text.fieldmaster.Database')
            master.DataBaseName, master.DataTableName, master.DataColumnName = source, table, piece
            field = document.createInstance('com.sun.star.text.textfield.Database')
            field.attachTextFieldMaster(master)
            text.insertTextContent(cursor, field, False)
        text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    url = 'file://%s/letter.odt' % folder
    document.storeAsURL(url, (prop('FilterName', 'writer8'),))
    document.close(True)
    return url


def merge(create, template, out, is_one_file):
    os.makedirs(out)
    job = create('com.sun.star.text.MailMerge')
    job.DataSourceName, job.CommandType, job.Command = source, 0, table
    job.DocumentURL, job.OutputType, job.OutputURL = template, 2, 'file://%s' % out
    job.SaveFilter, job.FileNameFromColumn, job.FileNamePrefix = 'writer_pdf_Export', False, 'letter'
    job.SaveAsSingleFile = is_one_file
    started = time.monotonic()
    job.execute(())
    took = round((time.monotonic() - started) * 1000)
    return took, len(os.listdir(out))


pipe = 'winnow-bench-%d' % os.getpid()
office = subprocess.Popen(
    ['soffice', '-env:UserInstallation=file://%s/profile' % folder, '--headless', '--norestore', '--accept=pipe,name=%s;urp;' % pipe],
    stderr=subprocess.DEVNULL,
)
try:
    context = connect(pipe)

    def create(name):
        return context.ServiceManager.createInstanceWithContext(name, context)

    desktop = create('com.sun.star.frame.Desktop')
    register(create)
    letter = write_template(desktop)
    together, one = merge(create, letter, os.path.join(folder, 'together'), True)
    each, many = merge(create, letter, os.path.join(folder, 'each'), False)
    print(json.dumps({'together': together, 'each': each, 'files': [one, many]}))
    try:
        desktop.terminate()
    except Exception:
        pass
finally:
    try:
        office.wait(10)
    except subprocess.TimeoutExpired:
        office.kill()
