#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_row(new QHBoxLayout(m_buttons))
{
    setObjectName(u"emptyState"_s);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_row->setContentsMargins(0, 8, 0, 0);
    m_row->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::tell(Kind kind, const QString &sentence)
{
    m_sentence->setText(sentence);
    if (kind == m_kind)
        return;
    m_kind = kind;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (kind == Kind::NothingYet) {
        addButton(tr("Add a &client"), &EmptyState::addClientWanted, u"emptyAddClient"_s);
        addButton(tr("&Import…"), &EmptyState::importWanted, u"emptyImport"_s);
        addButton(tr("E&xplore the demo estate"), &EmptyState::demoWanted, u"emptyDemo"_s);
    }
    if (kind == Kind::NoMatch)
        addButton(tr("Show &all tenants"), &EmptyState::allWanted, u"emptyAll"_s);
}

void EmptyState::addButton(const QString &text, void (EmptyState::*wanted)(), const QString &name)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, wanted);
    m_row->addWidget(button);
}

} // namespace tenantry
